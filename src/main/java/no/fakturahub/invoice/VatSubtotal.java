package no.fakturahub.invoice;

import no.fakturahub.kernel.Money;

/// What one rate of VAT comes to: reckoned on the sum, never line by line (EN 16931, BR-CO-17).
public record VatSubtotal(Vat vat, Money taxable) {

  public Money tax() {
    return vat.rate().of(taxable);
  }
}
