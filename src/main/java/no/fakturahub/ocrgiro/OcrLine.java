package no.fakturahub.ocrgiro;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One line of 80 columns, read by the specification's own count: from one, both ends included.
/// It lies in bytes that others fill, so that a file of a gigabyte needs no more room than a short one.
final class OcrLine {

  static final int WIDTH = 80;

  final byte[] bytes;
  int start;
  int number;
  /// 80 when the line is a good one.
  int width;

  OcrLine(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The number in these columns, at most 18 of them; -1 when one of them is not a digit.
  long digits(int first, int last) {
    long value = 0;
    var at = start + first - 1;
    for (var eights = start + last - (last - first + 1) / 8 * 8; at < eights; at++) {
      var digit = bytes[at] - '0';
      if (digit < 0 || digit > 9)
        return -1;
      value = value * 10 + digit;
    }
    for (; at < start + last; at += 8) {
      var eight = OcrWord.digits(OcrWord.at(bytes, at));
      if (eight < 0)
        return -1;
      value = value * 100_000_000 + eight;
    }
    return value;
  }

  /// Eight columns at once, the first of them in the lowest byte.
  long word(int first) {
    return OcrWord.at(bytes, start + first - 1);
  }

  /// What stands in these columns, without the blanks around it.
  String text(int first, int last) {
    var to = Math.min(last, width);
    return to < first
        ? ""
        : new String(bytes, start + first - 1, to - first + 1, StandardCharsets.ISO_8859_1).strip();
  }

  /// A date as the format writes it, DDMMYY without a century: 80–99 are of the last one.
  ///
  /// @return null where six zeros say that there is none
  /// @throws java.time.DateTimeException when there is no such day
  @Nullable
  LocalDate date(int first) {
    var ddmmyy = (int) digits(first, first + 5);
    if (ddmmyy == 0)
      return null;
    var year = ddmmyy % 100;
    return LocalDate.of(year < 80 ? 2000 + year : 1900 + year, ddmmyy / 100 % 100, ddmmyy / 10_000);
  }

  byte at(int column) {
    return bytes[start + column - 1];
  }

  /// Stays where the other one is now.
  void hold(OcrLine other) {
    start = other.start;
    number = other.number;
    width = other.width;
  }

  void letGo() {
    width = 0;
  }

  boolean isHeld() {
    return width > 0;
  }
}
