package no.fakturahub.payment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// What money is known by when it is told of twice, for banks give it no name across files and rails.
/// Account, amount and KID are always of it; the day too, when it is sure.
public record Fingerprint(Rail rail, @Nullable UUID bankFile, AccountNumber account,
    LocalDate settled, Money amount, String kid, @Nullable String debitAccount,
    @Nullable String reference, boolean copy) {

  /// Banks may date the same money some days apart, over a weekend and the next day at most.
  public static final int DAYS_APART = 3;

  /// Whether it is the same money.
  public enum Likeness {
    SAME,
    /** Two rails tell of it on different days: for a person to see. */
    PERHAPS, NO
  }

  public static Fingerprint of(Receipt receipt) {
    var payment = receipt.payment();
    return new Fingerprint(receipt.rail(), receipt.telling().bankFile(), payment.account(),
        payment.settled(), payment.amount(), payment.kid(), payment.debitAccount(),
        receipt.reference(), receipt.copy());
  }

  /// @param before told of earlier. A file tells of nothing twice: what is alike within it is two payments.
  public Likeness to(Fingerprint before) {
    if (!rail.isBank() || !before.rail.isBank() || !account.equals(before.account)
        || !amount.equals(before.amount) || !kid.equals(before.kid)
        || contradicts(debitAccount, before.debitAccount) || isInFileOf(before))
      return Likeness.NO;
    return rail == before.rail ? onOneRail(before) : onTwoRails(before);
  }

  /// A rail tells of money once, but for copies. Without the bank's reference, two like payments may well be two.
  private Likeness onOneRail(Fingerprint before) {
    var sameReference = reference != null && reference.equals(before.reference)
        && debitAccount != null;
    return settled.equals(before.settled)
        && (sameReference || copy && !contradicts(reference, before.reference))
            ? Likeness.SAME
            : Likeness.NO;
  }

  /// The references of two rails are not compared: nobody promises that they are the same.
  private Likeness onTwoRails(Fingerprint before) {
    if (kid.isBlank())
      return Likeness.NO;
    var apart = Math.abs(ChronoUnit.DAYS.between(settled, before.settled));
    if (apart == 0)
      return Likeness.SAME;
    return apart <= DAYS_APART ? Likeness.PERHAPS : Likeness.NO;
  }

  boolean isInFileOf(Fingerprint other) {
    return bankFile != null && Objects.equals(bankFile, other.bankFile);
  }

  private static boolean contradicts(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }
}
