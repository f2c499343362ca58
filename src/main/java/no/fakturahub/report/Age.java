package no.fakturahub.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How long something owed has been due.
public enum Age {
  NOT_DUE, TO_30, TO_60, TO_90, OLDER;

  private static final int MONTH = 30;

  /// Due today is not due yet: the day of payment is the customer's.
  public static Age of(LocalDate due, LocalDate today) {
    var days = ChronoUnit.DAYS.between(due, today);
    if (days <= 0)
      return NOT_DUE;
    return values()[(int) Math.min(OLDER.ordinal(), 1 + (days - 1) / MONTH)];
  }
}
