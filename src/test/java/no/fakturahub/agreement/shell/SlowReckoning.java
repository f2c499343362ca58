package no.fakturahub.agreement.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.fakturahub.agreement.Cycle.Timing;
import no.fakturahub.kernel.Money;

/// What ten years come to, slowly and obviously: day by day, knowing nothing of how the hub does it.
final class SlowReckoning {

  private SlowReckoning() {}

  /// All that a subscriber is billed, less what is credited, without VAT, until the last day.
  static Money net(Subscriber one, LocalDate last) {
    var sum = Money.ZERO;
    var starts = starts(one, last);
    for (var i = 0; i + 1 < starts.size(); i++) {
      var from = starts.get(i);
      var to = starts.get(i + 1);
      var billed = one.cycle().timing() == Timing.IN_ADVANCE ? from : to;
      if (!billed.isAfter(last))
        sum = sum.plus(time(one, from, to));
      if (!to.isAfter(last))
        sum = sum.plus(use(one, from, to));
    }
    return sum;
  }

  private static List<LocalDate> starts(Subscriber one, LocalDate last) {
    var starts = new ArrayList<LocalDate>();
    for (var i = 0;; i++) {
      var month = one.paidFrom().withDayOfMonth(1).plusMonths((long) i * one.cycle().months());
      var start = month.withDayOfMonth(Math.min(one.cycle().anchor(), month.lengthOfMonth()));
      starts.add(start);
      if (start.isAfter(last))
        return starts;
    }
  }

  private static Money time(Subscriber one, LocalDate from, LocalDate to) {
    var days = 0;
    for (var day = from; day.isBefore(to); day = day.plusDays(1))
      days++;
    var sum = Money.ZERO;
    var gone = 0;
    for (var day = from; day.isBefore(to); day = day.plusDays(1)) {
      var full = price(one, day);
      sum = sum.plus(share(full, gone + 1, days)).minus(share(full, gone, days));
      gone++;
    }
    return sum;
  }

  private static Money share(BigDecimal full, int days, int of) {
    return Money.ofKroner(full.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(of), 2,
        RoundingMode.HALF_UP));
  }

  private static BigDecimal price(Subscriber one, LocalDate day) {
    var price = BigDecimal.ZERO;
    for (var era : one.eras()) {
      if (!era.from().isAfter(day))
        price = era.kroner();
    }
    return price;
  }

  private static Money use(Subscriber one, LocalDate from, LocalDate to) {
    var sum = Money.ZERO;
    for (var day = from; day.isBefore(to); day = day.plusDays(1)) {
      if (day.getDayOfMonth() == 15)
        sum = sum.plus(Money.ofKroner(Subscriber.PER_USE.multiply(BigDecimal.valueOf(one.used()))));
    }
    return sum;
  }

  /// The fee of a letter sent on a day, as the table of facts has it.
  static Money fee(LocalDate sent) {
    if (sent.isBefore(LocalDate.of(2020, 10, 1)) || sent.isAfter(LocalDate.of(2026, 12, 31)))
      return Money.ZERO;
    return Money.ofKroner(sent.getYear() < 2026 ? "35.00" : "38.00");
  }

  /// Interest of a sum from the day after it was due until a day, day by day, each half-year rounded by itself.
  static Money interest(Money owed, LocalDate due, LocalDate until) {
    var halves = new TreeMap<String, BigDecimal>();
    for (var day = due.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
      halves.merge(half(day), owed.kroner().multiply(rate(day)), BigDecimal::add);
    }
    return halves.values().stream()
        .map(sum -> Money.ofKroner(sum.divide(new BigDecimal("36500"), 2, RoundingMode.HALF_UP)))
        .reduce(Money.ZERO, Money::plus);
  }

  private static String half(LocalDate day) {
    return day.getYear() + (day.getMonthValue() < 7 ? "a" : "b");
  }

  private static BigDecimal rate(LocalDate day) {
    return new BigDecimal(switch (half(day)) {
      case "2023a" -> "10.75";
      case "2023b" -> "11.75";
      case "2024a", "2024b", "2025a" -> "12.50";
      case "2025b", "2026b" -> "12.25";
      case "2026a" -> "12.00";
      default -> "0";
    });
  }
}
