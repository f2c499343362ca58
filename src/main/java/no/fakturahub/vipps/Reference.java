package no.fakturahub.vipps;

import no.fakturahub.invoice.Invoice;

/// What a payment is called at Vipps MobilePay, unique for the sales unit and shown to the customer:
/// 8–64 letters, digits and hyphens (ePayment API, OpenAPI 1.8.1, `ReferenceType`). It says which
/// invoice and which attempt, so the same attempt is the same payment however often it is sent.
public record Reference(String value) {

  /// An idempotency key is this and a word more, and may be 50 long in ePayment and 40 in Recurring.
  private static final int LONGEST = 31;

  public Reference {
    if (!value.matches("[a-zA-Z0-9-]{8,%d}".formatted(LONGEST)))
      throw new IllegalArgumentException(
          "A reference is 8–%d letters, digits and hyphens: '%s'".formatted(LONGEST, value));
  }

  /// The invoice's own id keeps apart the invoices of hubs that have begun anew.
  static Reference of(Invoice invoice, int attempt) {
    return new Reference("f-%d-%s-%d".formatted(invoice.number(),
        invoice.id().toString().substring(0, 8), attempt));
  }

  /// @param act what is done under this key, once: `create`, `capture`
  public String key(String act) {
    return value + "-" + act;
  }

  @Override
  public String toString() {
    return value;
  }
}
