package no.fakturahub.validation.norway;

import static no.fakturahub.validation.norway.LawfulCase.doubtful;
import static no.fakturahub.validation.norway.LawfulCase.lawful;
import static no.fakturahub.validation.norway.LawfulCase.unlawful;

import no.fakturahub.validation.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyRulesTest {

  private final Specimen good = Specimen.invoice();

  @Test
  void aSellerNotRegisteredForVatHasItsOrgNumberAlone() {
    lawful(good.withoutElement("cac:PartyTaxScheme"));
  }

  @Test
  void aSellerWithNoOrgNumberAtAll() {
    unlawful(good.withoutElement("cac:PartyTaxScheme")
        .without("<cbc:CompanyID schemeID=\"0192\">987654325</cbc:CompanyID>"), "FH-SELLER-ORG");
  }

  @Test
  void theVatNumberAloneTellsTheOrgNumber() {
    lawful(good.without("<cbc:CompanyID schemeID=\"0192\">987654325</cbc:CompanyID>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<cbc:CityName>Lillehammer</cbc:CityName>",
      "<cbc:PostalZone>2615</cbc:PostalZone>"})
  void anAddressHasCityAndPostalCode(String part) {
    unlawful(good.without(part), "FH-SELLER-ADDRESS");
  }

  @Test
  void aForeignBuyerNeedsNoPostalCode() {
    var abroad = consumer().with("2317</cbc:PostalZone>\n        <cac:Country>\n          "
        + "<cbc:IdentificationCode>NO", "</cbc:PostalZone><cac:Country><cbc:IdentificationCode>SE");

    lawful(abroad);
    unlawful(abroad.without("<cbc:CityName>Hamar</cbc:CityName>"), "FH-BUYER-ADDRESS");
  }

  @Test
  void aConsumerHasAnAddress() {
    lawful(consumer());
    unlawful(consumer().without("<cbc:PostalZone>2317</cbc:PostalZone>"), "FH-BUYER-ADDRESS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fjellvarme AS", "FJELLVARME ASA", "AS Fjellvarme", "Fjellvarme as",
      "Fjellvarme AS avd Hamar", "Fjellvarme Aksjeselskap", "Alpine Heat NUF", "Fjellvarme A/S"})
  void theNameTellsOfTheForm(String name) {
    unlawful(named(name), "FH-FORETAKSREGISTERET");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fjellvarme", "Ås Bakeri", "Kaasa Gård", "Lasse Nuf Design"})
  void theNameTellsNothing(String name) {
    doubtful(named(name), "FH-FORETAKSREGISTERET");
  }

  @Test
  void theFormIsTold() {
    lawful(form("Ola Vedfyring", "Enkeltpersonforetak"));
    unlawful(form("Ola Vedfyring", "AS"), "FH-FORETAKSREGISTERET");
  }

  private Specimen consumer() {
    return good.without("<cbc:CompanyID schemeID=\"0192\">123456785</cbc:CompanyID>");
  }

  private Specimen named(String name) {
    return good.withoutForetaksregisteret().everywhere("Fjellvarme AS", name);
  }

  private Specimen form(String name, String form) {
    var company = "<cbc:CompanyID schemeID=\"0192\">987654325</cbc:CompanyID>";
    return named(name).with(company,
        company + "<cbc:CompanyLegalForm>" + form + "</cbc:CompanyLegalForm>");
  }
}
