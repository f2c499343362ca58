package no.fakturahub.order.shell;

import java.util.UUID;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.Refused;
import no.fakturahub.order.Accepted;
import no.fakturahub.order.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// The same order again answers with the same invoice; the same id with other content is refused.
@Component
class Acceptance {

  private final Issuing issuing;
  private final OrderTable orders;
  private final Invoices invoices;
  private final Sellers sellers;

  Acceptance(Issuing issuing, OrderTable orders, Invoices invoices, Sellers sellers) {
    this.issuing = issuing;
    this.orders = orders;
    this.invoices = invoices;
    this.sellers = sellers;
  }

  Accepted accept(Order order, UUID received) {
    var seller = seller(order);
    return orders.find(order).map(known -> again(order, known))
        .orElseGet(() -> first(order, seller, received));
  }

  private Accepted first(Order order, Seller seller, UUID received) {
    try {
      return new Accepted(order, issuing.issue(order, seller, received), false);
    } catch (DuplicateKeyException anotherThreadWasFirst) {
      return again(order, orders.find(order).orElseThrow(() -> anotherThreadWasFirst));
    }
  }

  private Accepted again(Order order, OrderTable.Row known) {
    var invoice = invoices.find(known.invoice()).orElseThrow();
    if (!known.fingerprint().equals(orders.fingerprint(order)))
      throw new Refused("ORDER_CHANGED", "%s, order %s: invoice %d".formatted(order.partner(),
          order.id(), invoice.number()));
    return new Accepted(order, invoice, true);
  }

  private Seller seller(Order order) {
    return sellers.find(order.seller()).orElseThrow(() -> new Refused("ORDER_SELLER_UNKNOWN",
        "%s, order %s: seller %s".formatted(order.partner(), order.id(), order.seller())));
  }
}
