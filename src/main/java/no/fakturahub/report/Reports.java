package no.fakturahub.report;

import java.time.LocalDate;
import java.util.Optional;
import no.fakturahub.kernel.OrgNumber;

/// A seller's figures.
public interface Reports {

  /// As it is now, by the days of a day.
  Ageing ageing(OrgNumber seller, LocalDate on);

  /// @param from the first day that invoices were issued on, and to the last
  Figures figures(OrgNumber seller, LocalDate from, LocalDate to);

  Optional<Baseline> baseline(OrgNumber seller);

  /// The last that was told counts.
  void tell(OrgNumber seller, Baseline baseline);
}
