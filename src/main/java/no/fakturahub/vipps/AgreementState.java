package no.fakturahub.vipps;

/// How an agreement stands, in Vipps MobilePay's own words (Recurring API v3, `AgreementStatus`), but
/// for the first and the last, which are ours.
public enum AgreementState {

  /** Asked for, and Vipps' answer is not known. */
  ASKED,
  /** The customer has ten minutes to agree. */
  PENDING,
  /** Charges may be made. */
  ACTIVE,
  /** Ended, by the customer or by us. Charges that were to come are cancelled with it. */
  STOPPED,
  /** The customer did not agree in time, or said no. */
  EXPIRED,
  /** Vipps would not have it. */
  REFUSED;

  public boolean isOpen() {
    return switch (this) {
      case ASKED, PENDING, ACTIVE -> true;
      case STOPPED, EXPIRED, REFUSED -> false;
    };
  }
}
