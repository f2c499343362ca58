package no.fakturahub.camt;

import java.util.Arrays;
import java.util.Optional;

/// The messages that are read. Norwegian banks deliver .001.02 (Bits' implementation guides); .001.08 has been in force
/// beside it since November 2023, and no customer must take it.
public enum CamtVersion {

  /** Notification of credits and debits, 2009. */
  NOTIFICATION_02("camt.054.001.02"),
  /** Notification of credits and debits, 2019. */
  NOTIFICATION_08("camt.054.001.08"),
  /** Statement, 2009. */
  STATEMENT_02("camt.053.001.02"),
  /** Statement, 2019. */
  STATEMENT_08("camt.053.001.08");

  static final String NAMESPACES = "urn:iso:std:iso:20022:tech:xsd:";

  private final String message;

  CamtVersion(String message) {
    this.message = message;
  }

  /// Such as `camt.054.001.02`.
  public String message() {
    return message;
  }

  static Optional<CamtVersion> of(String namespace) {
    return Arrays.stream(values()).filter(one -> namespace.equals(NAMESPACES + one.message))
        .findFirst();
  }

  /// Whether it has balances to prove, and lump sums where a notification has each payment.
  public boolean isStatement() {
    return this == STATEMENT_02 || this == STATEMENT_08;
  }

  String messageElement() {
    return isStatement() ? "BkToCstmrStmt" : "BkToCstmrDbtCdtNtfctn";
  }

  String statementElement() {
    return isStatement() ? "Stmt" : "Ntfctn";
  }
}
