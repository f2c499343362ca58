package no.fakturahub.order;

import java.util.UUID;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.OrgNumber;

/// The door for orders that the hub makes itself, out of agreements.
public interface Accepting {

  /** Who sends the orders that agreements make. */
  String PARTNER = "avtale";

  /// The order becomes an invoice, or joins one that is gathered; once: the same again answers the same.
  ///
  /// @param evidence what it was made of, to be kept
  /// @return the invoice's id, which it has before it is made
  /// @throws no.fakturahub.kernel.Refused with a code that begins with `ORDER_`
  UUID accept(Order order, byte[] evidence);

  /// Whether the invoice is still gathered, and cannot be credited yet.
  boolean isGathered(UUID invoice);

  /// Whether somebody said that the invoice is never made: then there is nothing to credit.
  boolean isDropped(UUID invoice);

  /// How far the hub goes by itself with invoices of a customer.
  Level level(OrgNumber seller, String customer);
}
