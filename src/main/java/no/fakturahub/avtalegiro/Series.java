package no.fakturahub.avtalegiro;

import java.time.LocalDate;

/// A series of numbers of seven digits that begins again when it is used up. An assignment's number is unique for the
/// payee's agreement for twelve months and a day (AvtaleGiro systemspesifikasjon 3.3, §2).
public final class Series {

  private static final int LAST = 9_999_999;

  private Series() {}

  public static int after(int number) {
    return number % LAST + 1;
  }

  /// @param used the last day on which a file bore the number
  public static boolean isFree(LocalDate used, LocalDate today) {
    return today.isAfter(used.plusMonths(12).plusDays(1));
  }
}
