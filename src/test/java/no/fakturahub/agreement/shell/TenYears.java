package no.fakturahub.agreement.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.fakturahub.agreement.Change;
import no.fakturahub.agreement.Cycle;
import no.fakturahub.agreement.Cycle.Timing;
import no.fakturahub.agreement.PriceIndex;
import no.fakturahub.agreement.shell.Subscriber.Era;
import no.fakturahub.customer.Address;
import no.fakturahub.customer.Customer;
import no.fakturahub.customer.Language;
import no.fakturahub.kernel.OrgNumber;

/// Ten years of a made-up shop, from 2017: price plans, index, leap days, month ends, changes, pauses and terminations,
/// and those who pay late. What each day costs is written beside it by hand.
final class TenYears {

  static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
  static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final Timing ADVANCE = Timing.IN_ADVANCE;
  private static final Timing ARREARS = Timing.IN_ARREARS;

  private TenYears() {}

  static List<Subscriber> subscribers() {
    return List.of(
        of("Punktlig AS", new Cycle(1, 1, ADVANCE), day(2017, 1, 1), "499.00", 0, 0, true),
        of("Månedsslutt", new Cycle(1, 31, ARREARS), day(2017, 1, 31), "349.90", 0, 10, true),
        of("Skuddår", new Cycle(12, 29, ADVANCE), day(2017, 2, 28), "3660.00", 0, 20, true),
        changing("Vokser AS", new Cycle(3, 15, ADVANCE), day(2017, 4, 15), 0, 2, true,
            List.of(new Era(day(2017, 4, 15), kr("995.00")),
                new Era(day(2019, 5, 17), kr("1592.00")),
                new Era(day(2022, 8, 10), kr("398.00")))),
        indexed("Indeks AS", new Cycle(1, 1, ADVANCE), day(2018, 1, 1), "799.00", 45, true),
        of("Strøm AS", new Cycle(2, 30, ARREARS), day(2017, 6, 30), "118.00", 37, 0, true),
        changing("Pause", new Cycle(1, 10, ADVANCE), day(2017, 3, 10), 0, 20, false,
            List.of(new Era(day(2017, 3, 10), kr("250.00")), new Era(day(2018, 6, 1), kr("0")),
                new Era(day(2018, 9, 1), kr("250.00")), new Era(day(2021, 3, 17), kr("0")))),
        of("Prøvetid", new Cycle(6, 29, ADVANCE), day(2020, 2, 29), "1830.00", 0, 33, false),
        of("Betaler aldri", new Cycle(12, 1, ADVANCE), day(2025, 2, 1), "1200.00", 0, -1, false));
  }

  private static Subscriber of(String name, Cycle cycle, LocalDate from, String price, int used,
      int paysAfter, boolean paysAll) {
    return new Subscriber(customer(name), cycle, from, price, List.of(),
        List.of(new Era(from, kr(price))), used, paysAfter, paysAll);
  }

  /// Each era is decided on its first day: a price is another plan, nothing is a pause, and after the last one the end.
  private static Subscriber changing(String name, Cycle cycle, LocalDate from, int used,
      int paysAfter, boolean paysAll, List<Era> eras) {
    var changes = new ArrayList<Change>();
    for (var era : eras.subList(1, eras.size())) {
      var before = eras.get(eras.indexOf(era) - 1);
      if (era.kroner().signum() == 0)
        changes.add(era == eras.getLast()
            ? new Change.Ends(era.from(), era.from())
            : new Change.Pauses(era.from(), era.from()));
      else if (before.kroner().signum() == 0)
        changes.add(new Change.Resumes(era.from(), era.from()));
      else
        changes.add(new Change.Becomes(era.from(), era.from(),
            Subscriber.plan(era.kroner().toPlainString()), 1));
    }
    return new Subscriber(customer(name), cycle, from, eras.getFirst().kroner().toPlainString(),
        changes, eras, used, paysAfter, paysAll);
  }

  /// Each New Year by the index of October, told of on 1 December: all of the change, five per cent at most.
  private static Subscriber indexed(String name, Cycle cycle, LocalDate from, String price,
      int paysAfter, boolean paysAll) {
    var changes = new ArrayList<Change>();
    var eras = new ArrayList<>(List.of(new Era(from, kr(price))));
    var factors = BigDecimal.ONE;
    for (var year = from.getYear() + 1; year <= LAST.getYear(); year++) {
      var then = YearMonth.of(year - 2, 10);
      var now = YearMonth.of(year - 1, 10);
      var adjustment = index(now).adjustment(
          new PriceIndex.Clause(then, value(then), BigDecimal.ONE, kr("1.05"),
              BigDecimal.ONE),
          now, day(year - 1, 12, 1));
      changes.add(new Change.Adjusts(day(year - 1, 12, 1), day(year, 1, 1), adjustment.factor(),
          adjustment.evidence()));
      var change = value(now).divide(value(then), 10, RoundingMode.HALF_UP);
      factors = factors.multiply(change.min(kr("1.05")).max(BigDecimal.ONE).setScale(6,
          RoundingMode.HALF_UP));
      eras.add(new Era(day(year, 1, 1),
          kr(price).multiply(factors).setScale(2, RoundingMode.HALF_UP)));
    }
    return new Subscriber(customer(name), cycle, from, price, changes, eras, 0, paysAfter, paysAll);
  }

  private static PriceIndex index(YearMonth last) {
    var values = new TreeMap<YearMonth, BigDecimal>();
    for (var month = YearMonth.of(2015, 1); !month.isAfter(last); month = month.plusMonths(1))
      values.put(month, value(month));
    return new PriceIndex("KPI", values);
  }

  /// A made-up index: it rises by two in a year, by nine in 2021, and falls in 2024.
  private static BigDecimal value(YearMonth month) {
    return new BigDecimal(100 + 2 * (month.getYear() - 2015) + (month.getYear() >= 2021 ? 7 : 0)
        - (month.getYear() >= 2024 ? 5 : 0) + "." + month.getMonthValue() % 10);
  }

  private static Customer customer(String name) {
    return new Customer("K " + name, name,
        name.endsWith("AS") ? new OrgNumber("312900106") : null, null,
        new Address("Havnegata 2", "7010", "Trondheim", "NO"), "post@example.no", null,
        Language.NB, null);
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private static BigDecimal kr(String amount) {
    return new BigDecimal(amount);
  }
}
