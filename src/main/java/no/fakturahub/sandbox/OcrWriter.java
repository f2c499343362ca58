package no.fakturahub.sandbox;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import no.fakturahub.kernel.AccountNumber;

/// An OCR giro file as Nets writes it (System specification, 2003): one assignment an account.
final class OcrWriter {

  private static final DateTimeFormatter DDMMYY = DateTimeFormatter.ofPattern("ddMMyy");
  private static final String PAYER = "99990512341";

  private OcrWriter() {}

  /// @param transmission the file's number, one for each file that is not the same
  static String write(List<PaidIn> payments, LocalDate day, int transmission) {
    var file = new StringBuilder("NY000010" + "00008080" + "%07d".formatted(transmission)
        + "00118125" + "0".repeat(49) + "\n");
    var assignments = payments.stream().collect(Collectors.groupingBy(PaidIn::account));
    var number = 0;
    for (var assignment : assignments.entrySet()) {
      file.append(assignment(++number, assignment.getKey(), assignment.getValue(), day));
    }
    var records = 2L + assignments.size() * 2L + payments.size() * 2L;
    return file.append("NY000089%08d%08d%017d%s".formatted(payments.size(), records, sum(payments),
        day.format(DDMMYY))).append("0".repeat(33)).append("\n").toString();
  }

  private static String assignment(int number, AccountNumber account, List<PaidIn> payments,
      LocalDate day) {
    var date = day.format(DDMMYY);
    var lines = new StringBuilder("NY090020" + "001234567" + "%07d".formatted(number) + account
        + "0".repeat(45) + "\n");
    for (var i = 0; i < payments.size(); i++) {
      var paid = payments.get(i);
      lines.append("NY091030%07d%s01%s0%05d0%017d%25s000000\n".formatted(i + 1, date,
          date.substring(0, 2), i + 1, paid.amount().ore(), paid.kid()));
      lines.append("NY091031%07d%010d%09d%07d%s%s%s\n".formatted(i + 1, 0, i + 1, 0, date, PAYER,
          "0".repeat(22)));
    }
    return lines + "NY090088%08d%08d%017d%s%s%s".formatted(payments.size(),
        payments.size() * 2L + 2, sum(payments), date, date, date) + "0".repeat(21) + "\n";
  }

  private static long sum(List<PaidIn> payments) {
    return payments.stream().mapToLong(paid -> paid.amount().ore()).sum();
  }
}
