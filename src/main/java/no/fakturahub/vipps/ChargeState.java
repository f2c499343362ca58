package no.fakturahub.vipps;

/// How a charge stands, in Vipps MobilePay's own words (Recurring API v3, `ChargeStatus`), but for the
/// first and the last, which are ours.
public enum ChargeState {

  /** Asked for, and Vipps' answer is not known. */
  ASKED,
  /** Made, and not shown to the customer yet. */
  PENDING,
  /** Shown to the customer, and to be drawn on its day. */
  DUE,
  /** Being drawn. */
  PROCESSING, RESERVED, CHARGED, PARTIALLY_CAPTURED,
  /** Could not be drawn, though Vipps tried for some days. */
  FAILED, CANCELLED, PARTIALLY_REFUNDED, REFUNDED,
  /** Vipps would not have it. */
  REFUSED;

  /// Whether it may still bring money.
  public boolean isOpen() {
    return switch (this) {
      case ASKED, PENDING, DUE, PROCESSING, RESERVED -> true;
      case CHARGED, PARTIALLY_CAPTURED, FAILED, CANCELLED, PARTIALLY_REFUNDED, REFUNDED,
          REFUSED ->
        false;
    };
  }

  boolean canBeCancelled() {
    return switch (this) {
      case PENDING, DUE, RESERVED -> true;
      case ASKED, PROCESSING, CHARGED, PARTIALLY_CAPTURED, FAILED, CANCELLED,
          PARTIALLY_REFUNDED, REFUNDED, REFUSED ->
        false;
    };
  }

  boolean broughtMoney() {
    return switch (this) {
      case CHARGED, PARTIALLY_CAPTURED, PARTIALLY_REFUNDED, REFUNDED -> true;
      case ASKED, PENDING, DUE, PROCESSING, RESERVED, FAILED, CANCELLED, REFUSED -> false;
    };
  }
}
