package no.fakturahub.avtalegiro.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Kid;

/// A line of 80 columns being read, counted as the specification counts: from one, both ends included.
/// These files are our own, so it is strict: filler is what the specification says it is.
///
/// @param number counted from one
record Line(int number, String text) {

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  Line {
    if (text.length() != Columns.WIDTH)
      throw new WrongLine(number, 1, Columns.WIDTH, text.length() + " columns", "80 columns");
  }

  /// Format, service, type and kind: columns 1–8.
  String format() {
    return columns(1, 8);
  }

  String columns(int first, int last) {
    return text.substring(first - 1, last);
  }

  long number(int first, int last) {
    return Long.parseLong(digits(first, last));
  }

  String digits(int first, int last) {
    var found = columns(first, last);
    if (!DIGITS.matcher(found).matches())
      throw wrong(first, last, "digits");
    return found;
  }

  /// Left-justified text, without the blanks behind it.
  String left(int first, int last) {
    return columns(first, last).stripTrailing();
  }

  LocalDate date(int first) {
    var ddmmyy = (int) number(first, first + 5);
    try {
      return LocalDate.of(2000 + ddmmyy % 100, ddmmyy / 100 % 100, ddmmyy / 10_000);
    } catch (DateTimeException noSuchDay) {
      throw wrong(first, first + 5, "DDMMYY");
    }
  }

  AccountNumber account(int first) {
    var found = columns(first, first + 10);
    if (!AccountNumber.isOne(found))
      throw wrong(first, first + 10, "an account number");
    return new AccountNumber(found);
  }

  Kid kid(int first, int last) {
    var found = columns(first, last).stripLeading();
    if (!Kid.isOne(found))
      throw wrong(first, last, "a KID, right-justified");
    return new Kid(found);
  }

  void zeros(int first, int last) {
    filler(first, last, '0');
  }

  void blanks(int first, int last) {
    filler(first, last, ' ');
  }

  private void filler(int first, int last, char with) {
    if (columns(first, last).chars().anyMatch(c -> c != with))
      throw wrong(first, last, with == '0' ? "zeros" : "blanks");
  }

  WrongLine wrong(int first, int last, String wanted) {
    return new WrongLine(number, first, last, columns(first, last), wanted);
  }
}
