package no.fakturahub.invoice;

/// Why VAT is, or is not, on a line (UNCL 5305 as EN 16931 uses it; the Norwegian reading is DFØ's).
public enum VatCategory {

  /** Standard rated: 25, 15, 12 or 11.11 per cent. */
  S(false),
  /** Zero rated, merverdiavgiftsloven chapter 6; gives no reason (BR-Z-10). */
  Z(false),
  /** Exempt, merverdiavgiftsloven §§ 3-2 to 3-20. */
  E(true),
  /** Reverse charge: the buyer reckons the VAT. */
  AE(true),
  /** Export. */
  G(true),
  /** Emission allowances, where the buyer reckons the VAT. */
  K(true),
  /** Outside the VAT Act. */
  O(true);

  private final boolean givesReason;

  VatCategory(boolean givesReason) {
    this.givesReason = givesReason;
  }

  public boolean givesReason() {
    return givesReason;
  }
}
