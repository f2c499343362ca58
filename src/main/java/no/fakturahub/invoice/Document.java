package no.fakturahub.invoice;

/// What is kept of an invoice, byte for byte.
public enum Document {
  EHF("application/xml"), PDF("application/pdf"), RECEIPT("application/xml");

  private final String mimeType;

  Document(String mimeType) {
    this.mimeType = mimeType;
  }

  public String mimeType() {
    return mimeType;
  }
}
