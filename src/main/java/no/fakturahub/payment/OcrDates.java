package no.fakturahub.payment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Dates as the format writes them, DDMMYY without a century: 80–99 are of the last one.
/// Neighbours nearly always have the same date, so the last one is remembered.
final class OcrDates {

  private long lastSeen;
  private @Nullable LocalDate last;

  /// @return null where six zeros say that there is none
  /// @throws java.time.DateTimeException when there is no such day
  @Nullable
  LocalDate read(OcrLine line, int first) {
    var ddmmyy = line.digits(first, first + 5);
    if (ddmmyy != lastSeen) {
      last = of(line, first);
      lastSeen = ddmmyy;
    }
    return last;
  }

  /// The same, remembering nothing.
  static @Nullable LocalDate of(OcrLine line, int first) {
    var day = (int) line.digits(first, first + 1);
    var month = (int) line.digits(first + 2, first + 3);
    var year = (int) line.digits(first + 4, first + 5);
    if (day == 0 && month == 0 && year == 0)
      return null;
    return LocalDate.of(year < 80 ? 2000 + year : 1900 + year, month, day);
  }
}
