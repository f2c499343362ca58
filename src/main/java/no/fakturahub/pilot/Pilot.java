package no.fakturahub.pilot;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.kernel.OrgNumber;

/// The trials of invoices that are not made yet, and what people made meanwhile.
public interface Pilot {

  /// Missing until it is tried.
  Optional<Trial> trial(UUID coming);

  /// What people made of an order, entered or entered anew.
  void enter(OrgNumber seller, Done done);

  /// @param from the first day that orders came on, and to the last
  Comparison compare(OrgNumber seller, LocalDate from, LocalDate to);
}
