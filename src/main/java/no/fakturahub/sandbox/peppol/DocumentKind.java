package no.fakturahub.sandbox.peppol;

/// What the sandbox's participants may take: document type (`busdox-docid-qns`) and process (`cenbii-procid-ubl`).
enum DocumentKind {

  INVOICE("Invoice", "", "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"),

  CREDIT_NOTE("CreditNote", "", "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"),

  /** EHF Reminder 3.0, an invoice by its form. */
  REMINDER("Invoice", "#conformant#urn:fdc:anskaffelser.no:2019:ehf:reminder:3.0",
      "urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:06:1.0");

  private static final String BILLING = "urn:cen.eu:en16931:2017#compliant#"
      + "urn:fdc:peppol.eu:2017:poacc:billing:3.0";

  private final String root;
  private final String more;
  private final String process;

  DocumentKind(String root, String more, String process) {
    this.root = root;
    this.more = more;
    this.process = process;
  }

  String id() {
    return "urn:oasis:names:specification:ubl:schema:xsd:%s-2::%s##%s%s::2.1".formatted(root, root,
        BILLING, more);
  }

  String process() {
    return process;
  }
}
