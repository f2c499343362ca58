package no.fakturahub.ocrgiro;

import java.time.DateTimeException;
import java.time.LocalDate;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// What has gone by, of one assignment or of the whole file, and the proof of it against the end record.
final class OcrTotals {

  private final OcrFaults faults;
  private long transactions;
  private long records;
  private long ore;
  private @Nullable LocalDate earliest;
  private @Nullable LocalDate latest;

  OcrTotals(OcrFaults faults) {
    this.faults = faults;
  }

  /// Begins anew with the start record, which counts too.
  void start() {
    transactions = 0;
    records = 1;
    ore = 0;
    earliest = null;
    latest = null;
  }

  void addRecord() {
    records++;
  }

  void addMandate() {
    transactions++;
  }

  /// @throws ArithmeticException when the sum is more than there is money
  void add(long ore, @Nullable LocalDate settled) {
    transactions++;
    this.ore = Math.addExact(this.ore, ore);
    if (settled == null || settled.equals(latest))
      return;
    if (earliest == null || settled.isBefore(earliest))
      earliest = settled;
    if (latest == null || settled.isAfter(latest))
      latest = settled;
  }

  long transactions() {
    return transactions;
  }

  /// Net: what has a minus sign is deducted.
  Money sum() {
    return new Money(ore);
  }

  /// Columns 9–16 and 17–24.
  void proveCounts(OcrLine end) {
    proveCount(end, OcrRule.OCR_TRANSACTIONS, 9, transactions);
    proveCount(end, OcrRule.OCR_RECORDS, 17, records);
  }

  private void proveCount(OcrLine end, OcrRule rule, int column, long reckoned) {
    var stated = digits(end, column, column + 7);
    if (stated >= 0 && stated != reckoned)
      faults.add(rule, end, column, "" + stated, "" + reckoned);
  }

  /// Columns 25–41. They have no room for a sign, so a sum below zero is taken to stand without it.
  void proveSum(OcrLine end) {
    var stated = digits(end, 25, 41);
    if (stated >= 0 && stated != Math.abs(ore))
      faults.add(OcrRule.OCR_SUM, end, 25, new Money(stated).toString(), sum().toString());
  }

  /// Columns 48–53 and 54–59.
  void provePeriod(OcrLine end) {
    proveDate(end, 48, earliest);
    proveDate(end, 54, latest);
  }

  /// @param reckoned null when any day will do, or none
  void proveDate(OcrLine end, int column, @Nullable LocalDate reckoned) {
    try {
      var stated = end.date(column);
      if (stated != null && reckoned != null && !stated.equals(reckoned))
        faults.add(OcrRule.OCR_PERIOD, end, column, stated.toString(), reckoned.toString());
    } catch (DateTimeException noSuchDay) {
      faults.add(OcrRule.OCR_DATE, end, column, end.text(column, column + 5), "");
    }
  }

  private long digits(OcrLine end, int first, int last) {
    var value = end.digits(first, last);
    if (value < 0)
      faults.add(OcrRule.OCR_DIGITS, end, first, end.text(first, last), "");
    return value;
  }
}
