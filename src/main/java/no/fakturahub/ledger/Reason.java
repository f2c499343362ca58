package no.fakturahub.ledger;

/// Why something stands in the books.
public enum Reason {
  INVOICE_ISSUED, CREDIT_NOTE, PAYMENT, WRITE_OFF, BANK_FEE, BESIDE
}
