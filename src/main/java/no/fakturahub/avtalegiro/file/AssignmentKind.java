package no.fakturahub.avtalegiro.file;

/// What an assignment asks of the bank (AvtaleGiro systemspesifikasjon 3.3, §2): columns 5–6 of records 20 and 88.
public enum AssignmentKind {

  /** Money is to be claimed. */
  CLAIMS("00"),
  /** Claims that were sent are to be dropped. */
  CANCELLATIONS("36");

  private final String code;

  AssignmentKind(String code) {
    this.code = code;
  }

  String start() {
    return "NY21" + code + "20";
  }

  String end() {
    return "NY21" + code + "88";
  }
}
