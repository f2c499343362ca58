package no.fakturahub.avtalegiro.file;

/// What one transaction asks of the bank (AvtaleGiro systemspesifikasjon 3.3, §2): columns 5–6 of its items.
public enum TransactionType {

  /** A claim whose payer is told by the payee; the bank passes any specification by. */
  OWN_NOTICE("02", AssignmentKind.CLAIMS),
  /** A claim whose payer is told by the bank, unless the payer wants no notice. */
  BANK_NOTICE("21", AssignmentKind.CLAIMS),
  /** A claim that was sent, and is to be dropped. */
  CANCELLATION("93", AssignmentKind.CANCELLATIONS);

  private final String code;
  private final AssignmentKind within;

  TransactionType(String code, AssignmentKind within) {
    this.code = code;
    this.within = within;
  }

  public String code() {
    return code;
  }

  /// The kind of assignment it may stand in.
  public AssignmentKind within() {
    return within;
  }

  String item1() {
    return "NY21" + code + "30";
  }

  String item2() {
    return "NY21" + code + "31";
  }
}
