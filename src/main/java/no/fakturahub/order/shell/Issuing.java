package no.fakturahub.order.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.customer.Customers;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.NumberSeries;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.Refused;
import no.fakturahub.order.Order;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Order in, numbered invoice out, in one transaction: both are there afterwards, or neither.
@Component
class Issuing {

  private final OrderTable orders;
  private final NumberSeries numbers;
  private final Invoices invoices;
  private final ObjectProvider<Customers> entered;
  private final Clock clock;

  Issuing(OrderTable orders, NumberSeries numbers, Invoices invoices,
      ObjectProvider<Customers> entered, Clock clock) {
    this.orders = orders;
    this.numbers = numbers;
    this.invoices = invoices;
    this.entered = entered;
    this.clock = clock;
  }

  /// The order's row goes in first: of two threads with the same order, one waits there and then fails.
  @Transactional
  public Invoice issue(Order order, Seller seller, UUID received) {
    var id = UUID.randomUUID();
    orders.insert(order, id, received);
    var invoice = invoiced(order, seller, id);
    invoices.issue(invoice);
    return invoice;
  }

  private Invoice invoiced(Order order, Seller seller, UUID id) {
    try {
      var customers = entered.getIfAvailable();
      var known = customers == null
          ? order
          : order.to(customers.completed(seller.orgNumber(), order.buyer()));
      return known.invoiced(id, seller, numbers.next(seller), LocalDate.now(clock));
    } catch (IllegalArgumentException wrong) {
      throw new Refused("ORDER_NOT_INVOICEABLE", String.valueOf(wrong.getMessage()), wrong);
    }
  }
}
