package no.fakturahub.avtalegiro.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// A line of 80 columns being written, from left to right, counted as the specification counts: from one, both
/// ends included. It refuses a hole, an overlap, and what does not fit.
final class Columns {

  static final int WIDTH = 80;
  static final DateTimeFormatter DDMMYY = DateTimeFormatter.ofPattern("ddMMyy");

  private final StringBuilder line = new StringBuilder(WIDTH);

  private Columns() {}

  /// @param format format, service, type and kind of the record, such as `NY000010`
  static Columns of(String format) {
    return new Columns().put(1, 8, format);
  }

  /// Right-justified among zeros.
  Columns number(int first, int last, long value) {
    var digits = Long.toString(value);
    return put(first, last, "0".repeat(Math.max(0, width(first, last) - digits.length())) + digits);
  }

  /// Left-justified, blanks behind.
  Columns left(int first, int last, String text) {
    return put(first, last, text + " ".repeat(Math.max(0, width(first, last) - text.length())));
  }

  /// Right-justified, blanks in front.
  Columns right(int first, int last, String text) {
    return put(first, last, " ".repeat(Math.max(0, width(first, last) - text.length())) + text);
  }

  /// Six columns, DDMMYY.
  Columns date(int first, LocalDate day) {
    return put(first, first + 5, day.format(DDMMYY));
  }

  Columns zeros(int first, int last) {
    return put(first, last, "0".repeat(width(first, last)));
  }

  Columns blanks(int first, int last) {
    return put(first, last, " ".repeat(width(first, last)));
  }

  String line() {
    if (line.length() != WIDTH)
      throw new IllegalStateException("Only %d columns: '%s'".formatted(line.length(), line));
    return line.toString();
  }

  private Columns put(int first, int last, String text) {
    if (first != line.length() + 1)
      throw new IllegalStateException("Column %d follows %d".formatted(first, line.length()));
    if (text.length() != width(first, last))
      throw new IllegalArgumentException(
          "'%s' does not fit columns %d–%d".formatted(text, first, last));
    line.append(text);
    return this;
  }

  private static int width(int first, int last) {
    return last - first + 1;
  }
}
