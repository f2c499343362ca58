package no.fakturahub.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.kernel.KidAgreement;
import no.fakturahub.kernel.KidAlgorithm;
import org.junit.jupiter.api.Test;

/// One good invoice and one change at a time. Most of them pass every check that Peppol has.
class GapCasesTest {

  private static final KidAgreement AGREEMENT = new KidAgreement(new AccountNumber("86011117947"),
      Map.of(9, KidAlgorithm.MOD10));

  private final Specimen good = Specimen.invoice();

  @Test
  void aRateThatIsNotNorwegian() {
    unlawful(good.everywhere("<cbc:Percent>15<", "<cbc:Percent>13<")
        .everywhere(">32.25<", ">27.95<").everywhere(">1317.23<", ">1312.93<")
        .everywhere(">6672.13<", ">6667.83<"), "FH-VAT-RATE");
  }

  @Test
  void roundedToWholeKroner() {
    unlawful(good.with("<cbc:PayableAmount currencyID=\"NOK\">6672.13",
        "<cbc:PayableRoundingAmount currencyID=\"NOK\">-0.13</cbc:PayableRoundingAmount>"
            + "<cbc:PayableAmount currencyID=\"NOK\">6672.00"),
        "FH-WHOLE-KRONER");
  }

  @Test
  void kidWithAWrongCheckDigit() {
    unlawful(good.with("202600128", "202600127"), "FH-KID-CHECK");
  }

  @Test
  void kidThatTheBankHasNotAgreedTo() {
    var longer = good.with("202600128", "2026001251");

    assertThat(longer.judged().isApproved()).as("a good KID by itself").isTrue();
    unlawful(longer.judgedBy(AGREEMENT), "FH-KID-AGREEMENT");
    assertThat(good.judgedBy(AGREEMENT).findings()).isEmpty();
  }

  @Test
  void accountNumberWithAWrongCheckDigit() {
    unlawful(good.with("86011117947", "86011117948"), "FH-ACCOUNT");
  }

  @Test
  void ibanWithWrongCheckDigits() {
    assertThat(good.with("86011117947", "NO9386011117947").judged().isApproved()).isTrue();
    unlawful(good.with("86011117947", "NO9486011117947"), "FH-IBAN");
  }

  @Test
  void noWayToPay() {
    unlawful(good.withoutElement("cac:PaymentMeans"), "FH-PAY");
  }

  @Test
  void noDueDate() {
    unlawful(good.without("<cbc:DueDate>2026-11-16</cbc:DueDate>"), "FH-DUE");
  }

  @Test
  void dueBeforeItIsIssued() {
    unlawful(good.with("<cbc:DueDate>2026-11-16", "<cbc:DueDate>2026-11-01"),
        "FH-DUE-BEFORE-ISSUE");
  }

  @Test
  void vatNumberOfAnotherCompany() {
    unlawful(good.with("NO987654325MVA", "NO123456785MVA"), "FH-VAT-NUMBER");
  }

  @Test
  void sellerWithoutAnAddress() {
    unlawful(good.without("<cbc:StreetName>Smedgata 4</cbc:StreetName>")
        .without("<cbc:CityName>Lillehammer</cbc:CityName>")
        .without("<cbc:PostalZone>2615</cbc:PostalZone>"), "FH-SELLER-ADDRESS");
  }

  @Test
  void buyerWithNeitherAddressNorOrgNumber() {
    var noAddress = good.without("<cbc:StreetName>Elveveien 12</cbc:StreetName>")
        .without("<cbc:CityName>Hamar</cbc:CityName>")
        .without("<cbc:PostalZone>2317</cbc:PostalZone>");

    assertThat(noAddress.judged().isApproved()).as("the org number stands for it").isTrue();
    unlawful(noAddress.without("<cbc:CompanyID schemeID=\"0192\">123456785</cbc:CompanyID>"),
        "FH-BUYER-ADDRESS");
  }

  @Test
  void vatNinetyOreWrong() {
    unlawful(good.with(">1284.98<", ">1285.88<").with(">1317.23<", ">1318.13<")
        .everywhere(">6672.13<", ">6673.03<"), "FH-VAT-AMOUNT");
  }

  @Test
  void noDeliveryDate() {
    unlawful(good.withoutElement("cac:Delivery"), "FH-DELIVERY");
  }

  @Test
  void noForetaksregisteret() {
    var without = good.withoutForetaksregisteret();

    unlawful(without, "FH-FORETAKSREGISTERET");
    assertThat(without.judged().findings()).extracting(Finding::rule).contains("NO-R-002");
  }

  @Test
  void noForetaksregisterWhereTheFormIsNotKnown() {
    var judgement = good.withoutForetaksregisteret().everywhere("Fjellvarme AS", "Ola Vedfyring")
        .judged();

    assertThat(judgement.isApproved()).isTrue();
    assertThat(judgement.findings()).extracting(Finding::rule, Finding::severity)
        .contains(tuple("FH-FORETAKSREGISTERET", Severity.WARNING));
  }

  @Test
  void vatNumberWithoutMva() {
    invalid(good.with("NO987654325MVA", "NO987654325"), "NO-R-001");
  }

  @Test
  void orgNumberWithAWrongCheckDigit() {
    invalid(good.with("<cbc:EndpointID schemeID=\"0192\">123456785",
        "<cbc:EndpointID schemeID=\"0192\">123456784"), "PEPPOL-COMMON-R041");
  }

  @Test
  void theOldSchemeOfOrgNumbers() {
    invalid(good.with("<cbc:EndpointID schemeID=\"0192\">123456785",
        "<cbc:EndpointID schemeID=\"9908\">123456785"), "PEPPOL-EN16931-CL008");
  }

  @Test
  void vatNumberWithoutItsCountry() {
    invalid(good.with("NO987654325MVA", "987654325MVA"), "BR-CO-09");
  }

  @Test
  void vatMoreThanAKroneWrong() {
    invalid(good.with(">1284.98<", ">1286.08<").with(">1317.23<", ">1318.33<")
        .everywhere(">6672.13<", ">6673.23<"), "BR-CO-17");
  }

  @Test
  void twoNotes() {
    invalid(good.with("<cbc:Note>Takk", "<cbc:Note>En til</cbc:Note><cbc:Note>Takk"),
        "PEPPOL-EN16931-R002");
  }

  @Test
  void noReferenceForTheBuyer() {
    invalid(good.without("<cbc:BuyerReference>Ola Berg</cbc:BuyerReference>")
        .withoutElement("cac:OrderReference"), "PEPPOL-EN16931-R003");
  }

  /// Valid for Peppol, and still wrong.
  private static void unlawful(Specimen changed, String rule) {
    unlawful(changed.judged(), rule);
  }

  private static void unlawful(Judgement judgement, String rule) {
    assertThat(judgement.isValid()).isTrue();
    assertThat(judgement.isLawful()).isFalse();
    assertThat(judgement.findings()).filteredOn(Finding::isFatal).extracting(Finding::rule)
        .containsExactly(rule);
  }

  private static void invalid(Specimen changed, String rule) {
    assertThat(changed.judged().isValid()).isFalse();
    assertThat(changed.judged().findings()).extracting(Finding::rule).contains(rule);
  }
}
