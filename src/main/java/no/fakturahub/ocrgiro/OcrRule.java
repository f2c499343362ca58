package no.fakturahub.ocrgiro;

/// What may be wrong with a bank's file. Each name is a code with its cause and its cure in the reasons
/// (`reasons/ocrgiro_nb.properties` and `_en`).
public enum OcrRule {

  /** The file does not begin as an OCR giro transmission does. */
  OCR_NOT_OCR(Spoils.FILE),
  /** A line is not 80 columns wide, so nothing in it is sure to stand in its place. */
  OCR_WIDTH(Spoils.FILE),
  /** There is no such record, service or transaction type. */
  OCR_RECORD(Spoils.FILE),
  /** A record stands where it cannot. */
  OCR_ORDER(Spoils.FILE),
  /** The items of one transaction have different numbers or types. */
  OCR_PAIR(Spoils.FILE),
  /** The account that is paid to is not an account number. */
  OCR_ACCOUNT(Spoils.FILE),
  /** Something else than digits in an amount, a number or a control field. */
  OCR_DIGITS(Spoils.FILE),
  /** The sign is neither zero nor minus. */
  OCR_SIGN(Spoils.FILE),
  /** Not a mandate for AvtaleGiro: another registration type than 0–2, no KID, or neither J nor N. */
  OCR_MANDATE(Spoils.FILE),
  /** A settlement date that no calendar has. */
  OCR_DATE(Spoils.FILE),
  /** The count of transactions does not prove. */
  OCR_TRANSACTIONS(Spoils.FILE),
  /** The count of records does not prove. */
  OCR_RECORDS(Spoils.FILE),
  /** The sum of the amounts does not prove. */
  OCR_SUM(Spoils.FILE),
  /** The earliest or latest settlement date does not prove. */
  OCR_PERIOD(Spoils.FILE),
  /** The file stops before its end record. */
  OCR_TRUNCATED(Spoils.FILE),
  /** So much is wrong that reading stopped. */
  OCR_TOO_MANY(Spoils.FILE),
  /** Not a KID: 4–25 digits, the last of them may be a hyphen. */
  OCR_KID(Spoils.PAYMENT),
  /** A KID that the seller's agreement with the bank does not allow. */
  OCR_KID_AGREEMENT(Spoils.PAYMENT),
  /** Neither MOD10 nor MOD11 closes the KID; whether one of them should is not known. */
  OCR_KID_CHECK(Spoils.NOTHING),
  /** The bank gives no settlement date. */
  OCR_NO_DATE(Spoils.NOTHING);

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

  OcrRule(Spoils spoils) {
    this.spoils = spoils;
  }

  public Spoils spoils() {
    return spoils;
  }
}
