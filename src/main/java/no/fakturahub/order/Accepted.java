package no.fakturahub.order;

import no.fakturahub.invoice.Invoice;

/// What became of an order.
public sealed interface Accepted {

  Order order();

  /// True when the same order had come before, and this is what became of it then.
  boolean again();

  record Invoiced(Order order, Invoice invoice, boolean again) implements Accepted {}

  /// It is taken, and its invoice is not made yet.
  record Waiting(Order order, Coming coming, boolean again) implements Accepted {}
}
