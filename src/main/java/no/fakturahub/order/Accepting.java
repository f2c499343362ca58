package no.fakturahub.order;

import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.OrgNumber;

/// The door for orders that the hub makes itself, out of agreements.
public interface Accepting {

  /// The order becomes an invoice, once: the same again answers with the same invoice.
  ///
  /// @param evidence what it was made of, to be kept
  /// @throws no.fakturahub.kernel.Refused with a code that begins with `ORDER_`
  Invoice accept(Order order, byte[] evidence);

  /// How far the hub goes by itself with invoices of a customer.
  Level level(OrgNumber seller, String customer);
}
