package no.fakturahub.reminder.shell;

import java.util.concurrent.atomic.AtomicInteger;
import no.fakturahub.customer.Customer;
import no.fakturahub.delivery.Samples;

/// Customers, one for each time one is asked for, so that none's reminders are stopped by another's.
final class OwnCustomer {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private OwnCustomer() {}

  static Customer consumer() {
    return of(Samples.consumer("kari@example.no"));
  }

  static Customer company() {
    return of(Samples.company());
  }

  private static Customer of(Customer one) {
    return new Customer("T" + NUMBERS.incrementAndGet(), one.name(), one.orgNumber(), null,
        one.address(), one.email(), null, one.language(), null);
  }
}
