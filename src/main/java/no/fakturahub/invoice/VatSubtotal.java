package no.fakturahub.invoice;

import no.fakturahub.kernel.Money;

/// What one rate of VAT comes to: reckoned on the sum, never line by line (EN 16931, BR-CO-17).
public record VatSubtotal(Vat vat, Money taxable, Money tax) {

  public static VatSubtotal of(Vat vat, Money taxable) {
    return new VatSubtotal(vat, taxable, vat.rate().of(taxable));
  }

  /// What goes when so much of the base does: the VAT that leaves the right VAT on the rest. Parts that together are
  /// the whole have the whole's VAT, to the øre; each is at most an øre from what it would be alone.
  public VatSubtotal part(Money base) {
    return new VatSubtotal(vat, base, tax.minus(of(vat, taxable.minus(base)).tax()));
  }

  public VatSubtotal minus(VatSubtotal part) {
    return new VatSubtotal(vat, taxable.minus(part.taxable), tax.minus(part.tax));
  }

  public Money gross() {
    return taxable.plus(tax);
  }
}
