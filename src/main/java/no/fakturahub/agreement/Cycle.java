package no.fakturahub.agreement;

import java.time.LocalDate;
import java.time.YearMonth;

/// When periods begin and when they are billed.
///
/// @param months how long a period is: 1, 2, 3, 4, 6 or 12
/// @param anchor the day of the month a period begins, 1–31; the month's last day where it has no such day
public record Cycle(int months, int anchor, Timing timing) {

  /// Whether a period is billed when it begins or when it has ended. What is measured is always billed afterwards.
  public enum Timing {
    IN_ADVANCE, IN_ARREARS
  }

  public Cycle {
    if (months < 1 || 12 % months != 0)
      throw new IllegalArgumentException("A period is 1, 2, 3, 4, 6 or 12 months: " + months);
    if (anchor < 1 || anchor > 31)
      throw new IllegalArgumentException("A day of the month: " + anchor);
  }

  /// The period that begins when the one before ends; the first begins on the day the agreement is paid from.
  /// A first one that begins on another day than the anchor ends at the next anchor, and costs its share.
  Period next(LocalDate from) {
    var own = anchorIn(YearMonth.from(from));
    if (from.equals(own))
      return new Period(from, anchorIn(YearMonth.from(from).plusMonths(months)));
    return new Period(from,
        from.isBefore(own) ? own : anchorIn(YearMonth.from(from).plusMonths(1)));
  }

  /// The whole period that this one is, or is the end of: what its price is for.
  Period whole(Period period) {
    var begins = anchorIn(YearMonth.from(period.to()).minusMonths(months));
    return new Period(begins, period.to());
  }

  private LocalDate anchorIn(YearMonth month) {
    return month.atDay(Math.min(anchor, month.lengthOfMonth()));
  }
}
