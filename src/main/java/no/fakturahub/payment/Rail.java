package no.fakturahub.payment;

/// What told of a payment. Two of them may tell of the same money.
public enum Rail {

  /** An OCR giro file: payments with KID, and no others. */
  OCR(true),
  /** A camt.054 file: every payment on the account. */
  CAMT(true),
  /** A Vipps capture. The money reaches the bank later, many captures in one payout. */
  VIPPS(false);

  private final boolean bank;

  Rail(boolean bank) {
    this.bank = bank;
  }

  /// Whether it tells of the bank account itself, so that another such rail may tell of the same money.
  public boolean isBank() {
    return bank;
  }
}
