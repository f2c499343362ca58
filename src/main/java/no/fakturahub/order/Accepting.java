package no.fakturahub.order;

/// The door for orders that the hub makes itself, out of agreements.
public interface Accepting {

  /// The order becomes an invoice, once: the same again answers with the same invoice.
  ///
  /// @param evidence what it was made of, to be kept
  /// @throws no.fakturahub.kernel.Refused with a code that begins with `ORDER_`
  Accepted accept(Order order, byte[] evidence);
}
