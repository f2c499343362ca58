package no.fakturahub.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// A date as people in Norway write it: `05.11.2026`.
public final class PrintedDate {

  private static final DateTimeFormatter NORWEGIAN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private PrintedDate() {}

  public static String of(LocalDate day) {
    return day.format(NORWEGIAN);
  }
}
