package no.fakturahub.order.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongSupplier;
import no.fakturahub.customer.Customers;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.NumberSeries;
import no.fakturahub.invoice.Seller;
import no.fakturahub.kernel.Refused;
import no.fakturahub.order.Order;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
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
    return make(order, seller, id);
  }

  /// @param order whose row is there
  @Transactional(propagation = Propagation.MANDATORY)
  public Invoice make(Order order, Seller seller, UUID id) {
    var invoice = invoiced(order, seller, id, () -> numbers.next(seller), LocalDate.now(clock));
    invoices.issue(invoice);
    return invoice;
  }

  /// The same, without a number of the series.
  ///
  /// @param on the day it would be issued
  Invoice preview(Order order, Seller seller, UUID id, LocalDate on) {
    return invoiced(order, seller, id, seller::firstNumber, on);
  }

  private Invoice invoiced(Order order, Seller seller, UUID id, LongSupplier number,
      LocalDate on) {
    try {
      var customers = entered.getIfAvailable();
      var known = customers == null
          ? order
          : order.to(customers.completed(seller.orgNumber(), order.buyer()));
      return known.invoiced(id, seller, number.getAsLong(), on);
    } catch (IllegalArgumentException wrong) {
      throw new Refused("ORDER_NOT_INVOICEABLE", String.valueOf(wrong.getMessage()), wrong);
    }
  }
}
