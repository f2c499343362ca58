package no.fakturahub.validation.norway;

import java.util.stream.Stream;
import no.fakturahub.validation.Finding;

/// What a credit note takes back (bokføringsforskriften § 5-2-8; GBS 1, Utstedelse av kreditnota, December 2014).
final class CreditRules {

  private CreditRules() {}

  /// FH-CREDIT-REFERENCE: it names the invoice. Only where there is none to name, such as for a bonus on a year's
  /// purchases, words or a period may tell what it is about; whether they do, a person must judge.
  static Stream<Finding> reference(Ehf ehf) {
    if (!ehf.isCreditNote() || !ehf.credited().isEmpty())
      return Stream.of();
    var location = ehf.at("cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID");
    return Stream.of(ehf.note().isEmpty() && ehf.supplied().isEmpty()
        ? Finding.unlawful("FH-CREDIT-REFERENCE", location)
        : Finding.doubtful("FH-CREDIT-REFERENCE", location));
  }

  /// FH-CREDIT-NEGATIVE: less than nothing given back is more to pay, which is an invoice.
  static Stream<Finding> negative(Ehf ehf) {
    var payable = ehf.payable();
    return ehf.isCreditNote() && payable != null && payable.signum() < 0
        ? Stream.of(Finding.doubtful("FH-CREDIT-NEGATIVE",
            ehf.at("cac:LegalMonetaryTotal/cbc:PayableAmount"), payable.toPlainString()))
        : Stream.of();
  }
}
