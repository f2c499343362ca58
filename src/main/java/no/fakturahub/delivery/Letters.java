package no.fakturahub.delivery;

import java.util.UUID;

/// What leaves besides the invoices themselves, such as reminders, each under an id of its own as a delivery has.
public interface Letters {

  /// Takes what a channel has learnt of one, as [Reports#report] does of an invoice's delivery.
  ///
  /// @return false when no letter has this id
  boolean report(UUID letter, Report report);

  /// Whether a letter has this id.
  boolean has(UUID letter);
}
