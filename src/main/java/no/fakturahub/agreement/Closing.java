package no.fakturahub.agreement;

import java.time.LocalDate;
import no.fakturahub.agreement.Change.Ends;

/// When a period's last bill is made, for what was used and for what is paid afterwards.
public final class Closing {

  private Closing() {}

  /// The day after it has ended, and sooner when the agreement ends in it.
  static LocalDate of(Agreement agreement, Period period) {
    return agreement.changes().stream().filter(Ends.class::isInstance)
        .filter(end -> period.contains(end.from()))
        .map(end -> later(end.from(), end.decided().plusDays(1)))
        .filter(day -> day.isBefore(period.to())).findFirst().orElse(period.to());
  }

  /// Whether the period that a day is in has been closed, so that no more use of it is taken.
  public static boolean isPast(Agreement agreement, LocalDate day, LocalDate today) {
    if (day.isBefore(agreement.paidFrom()))
      return true;
    var period = agreement.cycle().next(agreement.paidFrom());
    while (!period.contains(day)) {
      period = agreement.cycle().next(period.to());
    }
    return !of(agreement, period).isAfter(today);
  }

  /// The next day after this one that something may be due.
  public static LocalDate nextAfter(Agreement agreement, LocalDate day) {
    var period = agreement.cycle().next(agreement.paidFrom());
    while (!period.from().isAfter(day)) {
      if (of(agreement, period).isAfter(day))
        return of(agreement, period);
      period = agreement.cycle().next(period.to());
    }
    return period.from();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
