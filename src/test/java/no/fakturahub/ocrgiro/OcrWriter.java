package no.fakturahub.ocrgiro;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// Writes the files a bank would send. It reckons for itself and shares no code with the reader.
public final class OcrWriter {

  private static final DateTimeFormatter DDMMYY = DateTimeFormatter.ofPattern("ddMMyy");

  private final List<String> lines = new ArrayList<>();
  private AccountNumber account = new AccountNumber("15031234562");
  private int startOfAssignment;
  private int transactions;
  private int transactionsInAll;
  private long sum;
  private long sumInAll;
  private final List<LocalDate> dates = new ArrayList<>();

  public OcrWriter(int number) {
    add("NY00001000008080%07d00012345".formatted(number));
  }

  public OcrWriter assignment(AccountNumber account) {
    this.account = account;
    startOfAssignment = lines.size();
    transactions = 0;
    sum = 0;
    dates.clear();
    return add("NY090020001234567%07d%s".formatted(startOfAssignment, account));
  }

  public OcrWriter pay(OcrPayment payment) {
    add("NY09%s30%07d%s0101000001%s%017d%25s".formatted(payment.type().code(), ++transactions,
        ddmmyy(payment.settled()), payment.amount().isNegative() ? "-" : "0",
        Math.abs(payment.amount().ore()), payment.kid()));
    add("NY09%s31%07d0000000000%9s0000000%s%s".formatted(payment.type().code(), transactions,
        Objects.requireNonNullElse(payment.archiveReference(), "000000000"),
        ddmmyy(payment.settled()),
        Objects.requireNonNullElse(payment.debitAccount(), "00000000000")));
    sum += payment.amount().ore();
    if (payment.settled() != null)
      dates.add(payment.settled());
    return payment.type().hasText()
        ? add("NY09%s32%07d%-40s".formatted(payment.type().code(), transactions, payment.text()))
        : this;
  }

  public OcrWriter pay(OcrType type, LocalDate settled, long ore, String kid,
      @Nullable String debitAccount) {
    var reference = "" + (100_000_001 + lines.size());
    return pay(new OcrPayment(account, kid, new Money(ore), settled, type, debitAccount, reference,
        type.hasText() ? "Takk for handelen" : ""));
  }

  private static String ddmmyy(@Nullable LocalDate day) {
    return day == null ? "000000" : day.format(DDMMYY);
  }

  public OcrWriter end() {
    transactionsInAll += transactions;
    sumInAll += sum;
    var first = dates.stream().min(LocalDate::compareTo).map(DDMMYY::format).orElse("000000");
    var last = dates.stream().max(LocalDate::compareTo).map(DDMMYY::format).orElse("000000");
    return add("NY090088%08d%08d%017d%s%s%s".formatted(transactions,
        lines.size() - startOfAssignment + 1, Math.abs(sum), last, first, last));
  }

  public OcrWriter mandates(String... kids) {
    return mandates(new AccountNumber("12345678903"),
        Stream.of(kids).map(kid -> "1%25sJ".formatted(kid)).toList());
  }

  /// @param told columns 16–42 of each: registration type, KID, notice
  public OcrWriter mandates(AccountNumber account, List<String> told) {
    startOfAssignment = lines.size();
    add("NY212420000000000%07d%s".formatted(startOfAssignment, account));
    for (var i = 0; i < told.size(); i++) {
      add("NY219470%07d%s".formatted(i + 1, told.get(i)));
    }
    transactionsInAll += told.size();
    return add("NY212488%08d%08d".formatted(told.size(), lines.size() - startOfAssignment + 1));
  }

  /// @param lineEnd also after the last line
  public byte[] bytes(String lineEnd) {
    var end = "NY000089%08d%08d%017d000000".formatted(transactionsInAll, lines.size() + 1,
        Math.abs(sumInAll));
    return (String.join(lineEnd, lines) + lineEnd + filled(end) + lineEnd)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  public byte[] bytes() {
    return bytes("\r\n");
  }

  private OcrWriter add(String line) {
    lines.add(filled(line));
    return this;
  }

  private static String filled(String line) {
    return line + "0".repeat(80 - line.length());
  }
}
