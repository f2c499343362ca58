package no.fakturahub.camt;

/// What may be wrong with a camt file. Each name is a code with its cause and its cure in the reasons
/// (`reasons/camt_nb.properties` and `_en`).
public enum CamtRule {

  /** Not XML, or not a message of ISO 20022. */
  CAMT_NOT_CAMT(Spoils.FILE),
  /** Another message of ISO 20022, or another version of it. */
  CAMT_VERSION(Spoils.FILE),
  /** A DOCTYPE, which no bank sends. */
  CAMT_DOCTYPE(Spoils.FILE),
  /** Not well-formed, or broken off. */
  CAMT_XML(Spoils.FILE),
  /** Something in it is longer or deeper than anything a bank sends. */
  CAMT_TOO_LARGE(Spoils.FILE),
  /** An element that must be there is not. */
  CAMT_MISSING(Spoils.FILE),
  /** An element that may be there once is there twice. */
  CAMT_TWICE(Spoils.FILE),
  /** Not an amount of its currency. */
  CAMT_AMOUNT(Spoils.FILE),
  /** Not one of the codes that may stand there. */
  CAMT_CODE(Spoils.FILE),
  /** A date that no calendar has. */
  CAMT_DATE(Spoils.FILE),
  /** The account is neither an account number nor an IBAN. */
  CAMT_ACCOUNT(Spoils.FILE),
  /** An amount in another currency than the account's. */
  CAMT_CURRENCY(Spoils.FILE),
  /** The transactions of an entry do not add up to it. */
  CAMT_ENTRY(Spoils.FILE),
  /** A count of entries or transactions does not prove. */
  CAMT_COUNT(Spoils.FILE),
  /** A sum that the bank states does not prove. */
  CAMT_SUM(Spoils.FILE),
  /** The opening balance and the entries do not make the closing balance. */
  CAMT_BALANCE(Spoils.FILE),
  /** Two notifications or statements in the file have the same id. */
  CAMT_SAME_ID(Spoils.FILE),
  /** So much is wrong that reading stopped. */
  CAMT_TOO_MANY(Spoils.FILE),
  /** A creditor's reference that is not a KID: 4–25 digits, the last of them may be a hyphen. */
  CAMT_KID(Spoils.PAYMENT),
  /** A KID that the seller's agreement with the bank does not allow. */
  CAMT_KID_AGREEMENT(Spoils.PAYMENT),
  /** An RF reference whose check digits are wrong. */
  CAMT_RF(Spoils.PAYMENT),
  /** What the payer lists does not add up to what was paid. */
  CAMT_LIST(Spoils.PAYMENT),
  /** Neither MOD10 nor MOD11 closes the KID; whether one of them should is not known. */
  CAMT_KID_CHECK(Spoils.NOTHING),
  /** An entry that is not booked yet: it will be told of again. */
  CAMT_NOT_BOOKED(Spoils.NOTHING),
  /** The bank gives no date for an entry. */
  CAMT_NO_DATE(Spoils.NOTHING),
  /** A statement without opening or closing balance: it cannot be proven by them. */
  CAMT_NO_BALANCE(Spoils.NOTHING);

  /// How far the harm goes.
  public enum Spoils {
    /** Nothing of the file may be booked. */
    FILE,
    /** The payment waits for a person; the others are booked. */
    PAYMENT,
    /** Worth knowing, no more. */
    NOTHING
  }

  private final Spoils spoils;

  CamtRule(Spoils spoils) {
    this.spoils = spoils;
  }

  public Spoils spoils() {
    return spoils;
  }
}
