package no.fakturahub.validation.norway;

import static no.fakturahub.validation.norway.LawfulCase.doubtful;
import static no.fakturahub.validation.norway.LawfulCase.lawful;
import static no.fakturahub.validation.norway.LawfulCase.unlawful;
import static org.assertj.core.api.Assertions.assertThat;

import no.fakturahub.validation.Finding;
import no.fakturahub.validation.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatRulesTest {

  private final Specimen good = Specimen.invoice();

  @ParameterizedTest
  @CsvSource({"25, 53.75", "15, 32.25", "15.00, 32.25", "12, 25.80", "11.11, 23.89"})
  void theRatesOfTheLaw(String rate, String vat) {
    assertThat(atRate(rate, vat).judged().findings()).extracting(Finding::rule)
        .doesNotContain("FH-VAT-RATE", "FH-VAT-AMOUNT");
  }

  @ParameterizedTest
  @CsvSource({"13, 27.95", "14, 30.10", "24, 51.60", "11, 23.65", "11.1, 23.87"})
  void anyOtherRate(String rate, String vat) {
    unlawful(atRate(rate, vat), "FH-VAT-RATE");
  }

  @Test
  void aRateIsThatOfTheDayOfDelivery() {
    doubtful(good.with("<cbc:ActualDeliveryDate>2026-10-30",
        "<cbc:ActualDeliveryDate>2017-12-31"), "FH-VAT-TABLE");
  }

  @Test
  void anOreMore() {
    unlawful(vatOf15Percent("32.26"), "FH-VAT-AMOUNT");
  }

  @Test
  void anOreLess() {
    unlawful(vatOf15Percent("32.24"), "FH-VAT-AMOUNT");
  }

  @Test
  void halfAnOreIsRoundedUp() {
    assertThat(good.xml()).contains(">5139.90<", ">1284.98<");
    unlawful(good.with(">1284.98<", ">1284.97<"), "FH-VAT-AMOUNT");
  }

  @Test
  void aBaseThatIsNotTheSumOfItsLines() {
    unlawful(good.with("<cbc:TaxableAmount currencyID=\"NOK\">215.00",
        "<cbc:TaxableAmount currencyID=\"NOK\">215.01"), "FH-VAT-BASE");
  }

  @Test
  void aLineWhoseRateHasNoBase() {
    unlawful(good.with("<cbc:LineExtensionAmount currencyID=\"NOK\">215.00",
        "<cbc:LineExtensionAmount currencyID=\"NOK\">0.00"), "FH-VAT-BASE");
  }

  @Test
  void vatIsToldInKroner() {
    var euro = good.everywhere("currencyID=\"NOK\"", "currencyID=\"EUR\"")
        .with("Code>NOK</cbc:DocumentCurrencyCode>", "Code>EUR</cbc:DocumentCurrencyCode>");

    unlawful(euro, "FH-VAT-NOK");
    lawful(euro
        .with("</cbc:DocumentCurrencyCode>",
            "</cbc:DocumentCurrencyCode><cbc:TaxCurrencyCode>NOK</cbc:TaxCurrencyCode>")
        .with("<cac:LegalMonetaryTotal>",
            "<cac:TaxTotal><cbc:TaxAmount currencyID=\"NOK\">15000.00</cbc:TaxAmount></cac:TaxTotal>"
                + "<cac:LegalMonetaryTotal>"));
  }

  @Test
  void reverseChargeIsSaidInTheLawsWords() {
    var reverse = good.everywhere("<cbc:ID>S</cbc:ID>\n        <cbc:Percent>15</cbc:Percent>",
        "<cbc:ID>AE</cbc:ID>\n        <cbc:Percent>0</cbc:Percent>").with(">32.25<", ">0.00<");

    doubtful(reverse, "FH-REVERSE-CHARGE");
    lawful(reverse.with("<cbc:ID>AE</cbc:ID>\n        <cbc:Percent>0</cbc:Percent>\n        "
        + "<cac:TaxScheme>\n          <cbc:ID>VAT</cbc:ID>\n        </cac:TaxScheme>\n      "
        + "</cac:TaxCategory>",
        "<cbc:ID>AE</cbc:ID><cbc:Percent>0</cbc:Percent><cbc:TaxExemptionReason>Omvendt "
            + "avgiftsplikt - Merverdiavgift ikke beregnet</cbc:TaxExemptionReason>"
            + "<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory>"));
  }

  @Test
  void aForeignSellerHasItsOwnLaw() {
    lawful(atRate("13", "27.95").with("NO987654325MVA", "SE556677889901"));
  }

  @Test
  void aCreditNoteIsAskedTheSame() {
    unlawful(Specimen.creditNote().with(
        "<cbc:TaxAmount currencyID=\"NOK\">32.25</cbc:TaxAmount>\n      <cac:TaxCategory>",
        "<cbc:TaxAmount currencyID=\"NOK\">32.27</cbc:TaxAmount>\n      <cac:TaxCategory>"),
        "FH-VAT-AMOUNT");
  }

  private Specimen atRate(String rate, String vat) {
    return good.everywhere("<cbc:Percent>15<", "<cbc:Percent>" + rate + "<").with(">32.25<",
        ">" + vat + "<");
  }

  private Specimen vatOf15Percent(String vat) {
    return good.with(">32.25<", ">" + vat + "<");
  }
}
