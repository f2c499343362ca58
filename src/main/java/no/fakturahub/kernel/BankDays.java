package no.fakturahub.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/// The days on which Norwegian banks settle: Monday to Friday, but for the public holidays and Christmas Eve
/// (Norges Bank, "Settlement days" of its settlement system NBO, the lists of 2017 and 2019; 31 December is a bank
/// day). Five of the holidays move with Easter.
public final class BankDays {

  private static final Set<MonthDay> FIXED = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1),
      MonthDay.of(5, 17), MonthDay.of(12, 24), MonthDay.of(12, 25), MonthDay.of(12, 26));

  /// Days from Easter Sunday: Maundy Thursday, Good Friday, itself, Easter Monday, Ascension, Whit Sunday and Monday.
  private static final Set<Long> FROM_EASTER = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);

  private BankDays() {}

  public static boolean isOne(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !isHoliday(day);
  }

  /// Whether banks are closed for another reason than the weekend, though it may be a weekend too.
  public static boolean isHoliday(LocalDate day) {
    return FIXED.contains(MonthDay.from(day))
        || FROM_EASTER.contains(day.toEpochDay() - easterSunday(day.getYear()).toEpochDay());
  }

  /// The day itself when it is a bank day, otherwise the next one.
  public static LocalDate onOrAfter(LocalDate day) {
    var next = day;
    while (!isOne(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /// Easter by the Gregorian rule, as Meeus, Jones and Butcher reckon it; for any year from 1583.
  static LocalDate easterSunday(int year) {
    var century = year / 100;
    var moonAndSun = century - century / 4 - (century - (century + 8) / 25 + 1) / 3;
    var epact = (19 * (year % 19) + moonAndSun + 15) % 30;
    var toSunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    var late = (year % 19 + 11 * epact + 22 * toSunday) / 451;
    var days = epact + toSunday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
