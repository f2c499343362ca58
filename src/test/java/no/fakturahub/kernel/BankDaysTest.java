package no.fakturahub.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankDaysTest {

  /// The paschal full moons of the golden numbers 1–19, as prayer books print them for 1900–2199.
  private static final String[] FULL_MOONS = {"--04-14", "--04-03", "--03-23", "--04-11",
      "--03-31", "--04-18", "--04-08", "--03-28", "--04-16", "--04-05", "--03-25", "--04-13",
      "--04-02", "--03-22", "--04-10", "--03-30", "--04-17", "--04-07", "--03-27"};

  @Test
  void threeHundredYearsAreAsThePrintedTableSays() {
    for (var year = 1900; year < 2200; year++) {
      var closed = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
          .filter(day -> !BankDays.isOne(day)).collect(Collectors.toSet());

      assertThat(closed).isEqualTo(closed(year));
    }
  }

  private static Set<LocalDate> closed(int year) {
    var closed = new HashSet<LocalDate>();
    for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
      if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)
        closed.add(day);
    }
    var easter = MonthDay.parse(FULL_MOONS[year % 19]).atYear(year)
        .with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    for (var days : new int[]{-3, -2, 1, 39, 50}) {
      closed.add(easter.plusDays(days));
    }
    for (var day : new String[]{"--01-01", "--05-01", "--05-17", "--12-24", "--12-25",
        "--12-26"}) {
      closed.add(MonthDay.parse(day).atYear(year));
    }
    return closed;
  }

  /// Norges Bank's own lists of the days on which its settlement system was closed beside the weekends.
  @ParameterizedTest
  @CsvSource({"2017-04-13", "2017-04-14", "2017-04-17", "2017-05-01", "2017-05-17", "2017-05-25",
      "2017-06-05", "2017-12-25", "2017-12-26", "2019-01-01", "2019-04-18", "2019-04-19",
      "2019-04-22", "2019-05-01", "2019-05-17", "2019-05-30", "2019-06-10", "2019-12-24",
      "2019-12-25", "2019-12-26"})
  void norgesBankWasClosed(LocalDate day) {
    assertThat(BankDays.isOne(day)).isFalse();
    assertThat(BankDays.isHoliday(day)).isTrue();
  }

  @Test
  void newYearsEveIsABankDay() {
    assertThat(BankDays.isOne(LocalDate.of(2026, 12, 31))).isTrue();
  }

  @Test
  void theNextBankDayAfterChristmasEveIsThe28thIn2026() {
    assertThat(BankDays.onOrAfter(LocalDate.of(2026, 12, 24)))
        .isEqualTo(LocalDate.of(2026, 12, 28));
    assertThat(BankDays.onOrAfter(LocalDate.of(2026, 12, 28)))
        .isEqualTo(LocalDate.of(2026, 12, 28));
  }
}
