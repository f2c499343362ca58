package no.fakturahub.privacy;

import java.time.LocalDate;
import java.time.MonthDay;

/// How long sales documents are kept: five years after the accounting year (bokføringsloven § 13, as it stands until
/// the end of 2026; the text from then on was not found). The accounting year is taken for the calendar year, so
/// whoever has another one keeps a year longer.
public record Duty(int years) {

  private static final MonthDay LAST = MonthDay.of(12, 31);

  public Duty {
    if (years < 5 || years > 15)
      throw new IllegalArgumentException("hub.privacy.keep-years is 5–15, not " + years);
  }

  /// The last day that it is kept.
  public LocalDate until(LocalDate issued) {
    return LAST.atYear(issued.getYear() + years);
  }

  /// What was issued on this day or later is kept today.
  public LocalDate keptFrom(LocalDate today) {
    return LocalDate.of(today.getYear() - years, 1, 1);
  }
}
