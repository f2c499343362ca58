package no.fakturahub.payment;

import java.time.LocalDate;
import java.util.Objects;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// A transaction in a bank's file: amount items 1 and 2, and 3 when the payer wrote something
/// (OCR giro System specification 2003, §2.4). There is one of these for the whole file: take what you need
/// of it before the next transaction fills it.
public final class OcrTransaction {

  private final OcrLine item1 = new OcrLine(new byte[OcrLine.WIDTH]);
  private final OcrLine item2 = new OcrLine(new byte[OcrLine.WIDTH]);
  private final OcrLine item3 = new OcrLine(new byte[OcrLine.WIDTH]);
  private @Nullable AccountNumber account;
  private @Nullable OcrRule waitsFor;
  private @Nullable LocalDate settled;
  private long ore;

  void begin(OcrLine line, @Nullable AccountNumber account, long ore, @Nullable LocalDate settled,
      @Nullable OcrRule waitsFor) {
    item1.copy(line);
    item3.width = 0;
    this.account = account;
    this.ore = ore;
    this.settled = settled;
    this.waitsFor = waitsFor;
  }

  void item2(OcrLine line) {
    item2.copy(line);
  }

  void item3(OcrLine line) {
    item3.copy(line);
  }

  /// Whether another item has the same type and number as item 1: columns 5–6 and 9–15.
  boolean isOf(OcrLine item) {
    return item.digits(5, 6) == item1.digits(5, 6) && item.digits(9, 15) == item1.digits(9, 15);
  }

  /// Whether there is an item 1 for others to join, and an account it paid to.
  boolean isBegun() {
    return account != null;
  }

  void drop() {
    account = null;
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

  /// @param received stands in for a settlement date that the bank did not give
  public Payment payment(LocalDate received) {
    return new Payment(account(), kid(), new Money(ore), settled == null ? received : settled,
        type().code(), debitAccount());
  }

  private @Nullable String unlessZeros(int first, int last) {
    return item2.digits(first, last) == 0 ? null : item2.text(first, last);
  }
}
