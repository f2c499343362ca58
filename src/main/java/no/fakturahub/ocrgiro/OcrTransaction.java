package no.fakturahub.ocrgiro;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import no.fakturahub.ocrgiro.OcrRule.Spoils;
import org.jspecify.annotations.Nullable;

/// A transaction in a bank's file: amount items 1 and 2, and 3 when the payer wrote something
/// (OCR giro System specification 2003, §2.4). There is one of these for the whole file: take what you need
/// of it before the next transaction fills it.
public final class OcrTransaction {

  private static final long COLUMNS_5_6_9_TO_12 = 0xFFFFFFFF0000FFFFL;

  private final OcrLine item1;
  private final OcrLine item2;
  private final OcrLine item3;
  private @Nullable AccountNumber account;
  private @Nullable OcrRule waitsFor;
  private @Nullable LocalDate settled;
  private long settledDay;
  private long ore;

  OcrTransaction(OcrLines lines) {
    item1 = lines.holder();
    item2 = lines.holder();
    item3 = lines.holder();
  }

  /// Item 1, with its date, its amount and its KID.
  void begin(OcrLine line, @Nullable AccountNumber account, OcrAgreed agreed, OcrFaults faults) {
    told();
    item1.hold(line);
    this.account = account;
    settled = settled(line, faults);
    ore = ore(line, faults);
    waitsFor = waitsFor(line, agreed, faults);
  }

  /// Payments come by the day: nearly always it is the day of the one before.
  private @Nullable LocalDate settled(OcrLine line, OcrFaults faults) {
    var day = line.word(16) << 16;
    if (settled != null && day == settledDay)
      return settled;
    try {
      var settled = line.date(16);
      settledDay = day;
      if (settled == null)
        faults.add(OcrRule.OCR_NO_DATE, line, 16, "", "");
      return settled;
    } catch (DateTimeException noSuchDay) {
      faults.addAndLose(OcrRule.OCR_DATE, line, 16, line.text(16, 21), "");
      return null;
    }
  }

  private static long ore(OcrLine line, OcrFaults faults) {
    var ore = line.digits(33, 49);
    if (ore < 0)
      faults.addAndLose(OcrRule.OCR_DIGITS, line, 33, line.text(33, 49), "");
    return switch (line.at(32)) {
      case '0', ' ' -> Math.max(ore, 0);
      case '-' -> -Math.max(ore, 0);
      default -> {
        faults.addAndLose(OcrRule.OCR_SIGN, line, 32, line.text(32, 32), "0, -");
        yield 0;
      }
    };
  }

  private static @Nullable OcrRule waitsFor(OcrLine line, OcrAgreed agreed, OcrFaults faults) {
    var rule = OcrKid.fault(line, agreed);
    if (rule != null)
      faults.add(rule, line, 50, line.text(50, 74), "");
    return rule != null && rule.spoils() == Spoils.PAYMENT ? rule : null;
  }

  void item2(OcrLine line) {
    item2.hold(line);
  }

  void item3(OcrLine line) {
    item3.hold(line);
  }

  /// Whether another item has the same type and number as item 1: columns 5–6 and 9–15.
  boolean isOf(OcrLine item) {
    return ((item.word(5) ^ item1.word(5)) & COLUMNS_5_6_9_TO_12) == 0
        && item.word(8) >>> 8 == item1.word(8) >>> 8;
  }

  /// Whether there is an item 1 for others to join, and an account it paid to.
  boolean isBegun() {
    return account != null;
  }

  void drop() {
    account = null;
    told();
  }

  /// Its lines may be forgotten: whoever heard of it has taken what they need.
  void told() {
    item1.letGo();
    item2.letGo();
    item3.letGo();
  }

  /// The line of amount item 1, counted from one.
  public int line() {
    return item1.number;
  }

  /// The account that was paid to: columns 25–35 of the assignment.
  public AccountNumber account() {
    return Objects.requireNonNull(account);
  }

  /// Item 1, columns 5–6.
  public OcrType type() {
    return Objects.requireNonNull(OcrType.of(item1.digits(5, 6)));
  }

  /// Øre; below zero when column 32 of item 1 is a minus sign. Columns 33–49.
  public long ore() {
    return ore;
  }

  /// Item 1, columns 16–21; null where the bank gives none.
  public @Nullable LocalDate settled() {
    return settled;
  }

  /// Item 1, columns 50–74; as the bank wrote it, empty where there is none.
  public String kid() {
    return item1.text(50, 74);
  }

  /// Item 2, columns 26–34; null where the bank gives none.
  public @Nullable String archiveReference() {
    return unlessZeros(26, 34);
  }

  /// The payer's account, item 2, columns 48–58; null where the bank does not tell.
  public @Nullable String debitAccount() {
    return unlessZeros(48, 58);
  }

  /// The payer's words, item 3, columns 16–55; empty for most types.
  public String text() {
    return item3.text(16, 55);
  }

  /// Why this payment waits for a person; null when nothing is wrong with it.
  public @Nullable OcrRule waitsFor() {
    return waitsFor;
  }

  /// All of it, to be kept after the next transaction has come.
  public OcrPayment payment() {
    return new OcrPayment(account(), kid(), new Money(ore), settled, type(), debitAccount(),
        archiveReference(), text());
  }

  private @Nullable String unlessZeros(int first, int last) {
    return item2.digits(first, last) == 0 ? null : item2.text(first, last);
  }
}
