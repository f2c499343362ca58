package no.fakturahub.validation;

/// The two questions a document is asked; it is sent only when both are answered yes.
public enum Verdict {

  /** Valid for Peppol: XML, UBL 2.1 schema, EN 16931 and Peppol BIS Billing 3.0. */
  VALID,

  /** Lawful and payable in Norway: what passes Peppol's rules and would still be wrong here. */
  LAWFUL
}
