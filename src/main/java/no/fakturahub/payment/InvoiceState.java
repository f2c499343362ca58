package no.fakturahub.payment;

import no.fakturahub.kernel.Money;

/// What an invoice is, of what was to pay, credited, paid and given up. It is reckoned, and stored nowhere.
public enum InvoiceState {
  OPEN, PART_PAID, PAID,
  /** More has come than was owed: the rest is the customer's. */
  OVERPAID,
  /** Nothing is owed, for all of it was taken back. */
  CREDITED,
  /** Nothing is owed, for what was left of it was given up. */
  WRITTEN_OFF;

  /// @param payable what was to pay
  /// @param credited what was taken back of that
  /// @param paid what came and did not go back
  /// @param writtenOff what was given up
  public static InvoiceState of(Money payable, Money credited, Money paid, Money writtenOff) {
    var owed = payable.minus(credited).minus(paid).minus(writtenOff);
    if (owed.isNegative())
      return OVERPAID;
    if (!owed.isZero())
      return paid.isZero() ? OPEN : PART_PAID;
    if (!writtenOff.isZero())
      return WRITTEN_OFF;
    return paid.isZero() && !payable.isZero() ? CREDITED : PAID;
  }
}
