package no.fakturahub.reminder;

import java.time.LocalDate;
import java.util.SortedMap;
import no.fakturahub.kernel.OrgNumber;

/// The reminders to come, as they would be when nobody pays and nothing holds them back.
public interface ComingRun {

  /// How many on each day after today that has any.
  ///
  /// @param last the last day that is looked at
  SortedMap<LocalDate, Long> of(OrgNumber seller, LocalDate last);
}
