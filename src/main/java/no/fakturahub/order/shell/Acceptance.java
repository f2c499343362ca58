package no.fakturahub.order.shell;

import java.util.UUID;
import no.fakturahub.customer.Customers;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.order.Accepted;
import no.fakturahub.order.Order;
import no.fakturahub.order.shell.OrderSettings.Rule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// The same order again answers with the same invoice; the same id with other content is refused.
@Component
class Acceptance {

  private final Issuing issuing;
  private final PuttingAside puttingAside;
  private final OrderTable orders;
  private final ComingTable coming;
  private final Invoices invoices;
  private final Sellers sellers;
  private final OrderSettings settings;
  private final ObjectProvider<Customers> customers;

  Acceptance(Issuing issuing, PuttingAside puttingAside, OrderTable orders, ComingTable coming,
      Invoices invoices, Sellers sellers, OrderSettings settings,
      ObjectProvider<Customers> customers) {
    this.issuing = issuing;
    this.puttingAside = puttingAside;
    this.orders = orders;
    this.coming = coming;
    this.invoices = invoices;
    this.sellers = sellers;
    this.settings = settings;
    this.customers = customers;
  }

  /// What holds for the seller and the customer's group there.
  Rule rule(OrgNumber seller, String customer) {
    var entered = settings.hasGroups(seller) ? customers.getIfAvailable() : null;
    return settings.of(seller, entered == null ? null : entered.groupOf(seller, customer));
  }

  /// As far as the hub goes by itself: the invoice, or the one that will be.
  Accepted accept(Order order, UUID received) {
    return accept(order, received, rule(order.seller(), order.buyer().id()));
  }

  Accepted accept(Order order, UUID received, Rule rule) {
    var seller = seller(order);
    return orders.find(order).map(known -> again(order, known))
        .orElseGet(() -> first(order, seller, received, rule));
  }

  private Accepted first(Order order, Seller seller, UUID received, Rule rule) {
    try {
      return rule.isAtOnce()
          ? new Accepted.Invoiced(order, issuing.issue(order, seller, received), false)
          : new Accepted.Waiting(order, puttingAside.add(order, seller, rule, received), false);
    } catch (DuplicateKeyException anotherThreadWasFirst) {
      return again(order, orders.find(order).orElseThrow(() -> anotherThreadWasFirst));
    }
  }

  /// Looked for among those that wait first: one that is made meanwhile is an invoice then.
  private Accepted again(Order order, OrderTable.Row known) {
    var waiting = coming.find(known.invoice()).map(it -> new Accepted.Waiting(order, it, true));
    var invoice = invoices.find(known.invoice());
    if (!known.fingerprint().equals(orders.fingerprint(order)))
      throw new Refused("ORDER_CHANGED", "%s, order %s: %s".formatted(order.partner(),
          order.id(), invoice.map(it -> "invoice " + it.number()).orElse("no invoice yet")));
    return invoice.<Accepted>map(it -> new Accepted.Invoiced(order, it, true))
        .orElseGet(waiting::orElseThrow);
  }

  private Seller seller(Order order) {
    return sellers.find(order.seller()).orElseThrow(() -> new Refused("ORDER_SELLER_UNKNOWN",
        "%s, order %s: seller %s".formatted(order.partner(), order.id(), order.seller())));
  }
}
