package no.fakturahub.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Some days in a row.
///
/// @param from the first day
/// @param to the day after the last
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (!from.isBefore(to))
      throw new IllegalArgumentException("No day from %s before %s".formatted(from, to));
  }

  public long days() {
    return ChronoUnit.DAYS.between(from, to);
  }

  public LocalDate last() {
    return to.minusDays(1);
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }
}
