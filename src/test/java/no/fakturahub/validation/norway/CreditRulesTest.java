package no.fakturahub.validation.norway;

import static no.fakturahub.validation.norway.LawfulCase.doubtful;
import static no.fakturahub.validation.norway.LawfulCase.lawful;
import static no.fakturahub.validation.norway.LawfulCase.unlawful;

import no.fakturahub.validation.Specimen;
import org.junit.jupiter.api.Test;

class CreditRulesTest {

  private final Specimen good = Specimen.creditNote();

  @Test
  void aCreditNoteNamesItsInvoice() {
    lawful(good);
    unlawful(good.withoutElement("cac:BillingReference").withoutElement("cbc:Note"),
        "FH-CREDIT-REFERENCE");
  }

  @Test
  void whereThereIsNoInvoiceToNameWordsMayTell() {
    doubtful(good.withoutElement("cac:BillingReference"), "FH-CREDIT-REFERENCE");
  }

  @Test
  void anInvoiceNamesNone() {
    lawful(Specimen.invoice());
  }

  @Test
  void lessThanNothingIsAnInvoice() {
    doubtful(good.with("PayableAmount currencyID=\"NOK\">", "PayableAmount currencyID=\"NOK\">-"),
        "FH-CREDIT-NEGATIVE");
  }

  @Test
  void aPartsVatMayBeAnOreOffAndNoMore() {
    lawful(vat("32.26"));
    lawful(vat("32.24"));
    unlawful(vat("32.27"), "FH-VAT-AMOUNT");
    unlawful(vat("32.23"), "FH-VAT-AMOUNT");
  }

  private Specimen vat(String amount) {
    return good.everywhere(">32.25<", ">" + amount + "<");
  }
}
