package no.fakturahub.validation;

/// The namespaces of UBL 2.1 (OASIS Standard, 4 November 2013).
public final class Ubl {

  public static final String INVOICE = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";
  public static final String CREDIT_NOTE = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2";
  public static final String CAC = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2";
  public static final String CBC = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2";
  public static final String EXT = "urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2";

  private Ubl() {}
}
