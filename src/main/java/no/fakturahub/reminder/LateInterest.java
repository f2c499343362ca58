package no.fakturahub.reminder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import no.fakturahub.kernel.Money;
import no.fakturahub.reminder.LawTable.Row;

/// Forsinkelsesrente (forsinkelsesrenteloven §§ 2, 3): simple interest on what was owed, from the day after the due
/// date where that was fixed beforehand, at the rate of each half-year: a new rate holds for old claims too. Fees bear
/// none.
///
/// Days are counted of 365, also in leap years, and each half-year's part is rounded to øre; how to count stands in no
/// source that was at hand.
///
/// @param parts one for each time that the rate or the debt was another
/// @param unknown days that no rate is known for, which bear no interest
public record LateInterest(List<Part> parts, long unknown) {

  private static final LawTable RATES = new LawTable("late-interest.csv");
  private static final BigDecimal YEAR = BigDecimal.valueOf(365L * 100);

  /// What was owed from a day on.
  public record Owed(LocalDate from, Money amount) {}

  /// @param to the last day
  /// @param rate per cent a year
  /// @param source of the rate
  public record Part(LocalDate from, LocalDate to, Money owed, BigDecimal rate, Money interest,
      String source) {}

  public LateInterest {
    parts = List.copyOf(parts);
  }

  public Money sum() {
    return parts.stream().map(Part::interest).reduce(Money.ZERO, Money::plus);
  }

  /// @param owed in order; what is owed until the next
  /// @param until the last day that bears interest
  public static LateInterest of(LocalDate due, List<Owed> owed, LocalDate until) {
    var cuts = new TreeSet<LocalDate>();
    cuts.add(due.plusDays(1));
    owed.stream().map(Owed::from).filter(day -> day.isAfter(due)).forEach(cuts::add);
    for (var day = due.plusDays(1).withDayOfMonth(1); !day.isAfter(until); day = day
        .plusMonths(1)) {
      if (day.getMonthValue() % 6 == 1 && day.isAfter(due))
        cuts.add(day);
    }
    var parts = new ArrayList<Part>();
    var unknown = 0L;
    for (var from : cuts.headSet(until, true)) {
      var next = cuts.higher(from);
      var to = next == null || next.isAfter(until) ? until : next.minusDays(1);
      var days = ChronoUnit.DAYS.between(from, to) + 1;
      var amount = amountOn(owed, from);
      if (amount.isZero() || amount.isNegative())
        continue;
      var row = RATES.on(from);
      if (row.isEmpty())
        unknown += days;
      else
        parts.add(part(from, to, days, amount, row.get()));
    }
    return new LateInterest(parts, unknown);
  }

  private static Part part(LocalDate from, LocalDate to, long days, Money owed, Row row) {
    var rate = row.numbers().getFirst();
    var ore = BigDecimal.valueOf(owed.ore()).multiply(rate).multiply(BigDecimal.valueOf(days))
        .divide(YEAR, 0, RoundingMode.HALF_UP);
    return new Part(from, to, owed, rate, new Money(ore.longValueExact()), row.source());
  }

  private static Money amountOn(List<Owed> owed, LocalDate day) {
    return owed.stream().filter(one -> !one.from().isAfter(day)).reduce((_, last) -> last)
        .map(Owed::amount).orElse(Money.ZERO);
  }

  /// The standard compensation between businesses (forsinkelsesrenteloven § 3 a), where it is known.
  static Money compensation(LocalDate due) {
    return RATES.on(due.plusDays(1)).map(row -> Money.ofKroner(row.numbers().getLast()))
        .orElse(Money.ZERO);
  }
}
