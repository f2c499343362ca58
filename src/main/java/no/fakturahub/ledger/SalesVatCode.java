package no.fakturahub.ledger;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import no.fakturahub.invoice.Vat;
import no.fakturahub.kernel.VatRates;

/// The SAF-T standard tax code of a sale (Skatteetaten, Standard Tax Codes of 14 April 2021).
/// Ledgers give their own VAT codes these numbers, so the code is the hub's key to all of them.
final class SalesVatCode {

  private static final String ZERO_RATED = "5";
  private static final String REVERSE_CHARGE = "51";
  private static final String EXPORT = "52";
  private static final String OUTSIDE_THE_ACT = "6";

  private SalesVatCode() {}

  /// Emission allowances (K) are domestic reverse charge (merverdiavgiftsloven § 11-1 second
  /// paragraph). What is exempt (E, §§ 3-2 to 3-20) and what is outside the Act (O) share code 6.
  ///
  /// @throws IllegalArgumentException when the rate is not a Norwegian one on that day
  static String of(Vat vat, LocalDate on) {
    return switch (vat.category()) {
      case S -> VatRates.NORWEGIAN.saftCode(vat.rate(), on);
      case Z -> ZERO_RATED;
      case AE, K -> REVERSE_CHARGE;
      case G -> EXPORT;
      case E, O -> OUTSIDE_THE_ACT;
    };
  }

  static Set<String> all() {
    var codes = new TreeSet<>(Set.of(ZERO_RATED, REVERSE_CHARGE, EXPORT, OUTSIDE_THE_ACT));
    VatRates.NORWEGIAN.rows().forEach(row -> codes.add(row.saftCode()));
    return codes;
  }
}
