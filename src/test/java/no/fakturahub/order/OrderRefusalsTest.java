package no.fakturahub.order;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.fakturahub.order.OrderXmlTest.ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import no.fakturahub.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderRefusalsTest {

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(delimiter = '|',
      textBlock = """
          rate="15"/>                  | rate="13"/>                       | ORDER_VAT_RATE
          rate="15"/>                  | rate="-15"/>                      | ORDER_VAT_RATE
          rate="15"/>                  | rate="0"/>                        | ORDER_VAT_RATE
          category="S" rate="15"/>     | category="S"/>                    | ORDER_VAT_RATE
          category="S" rate="15"/>     | category="E" rate="15">x</vat>    | ORDER_VAT_RATE
          category="S" rate="15"/>     | category="E"/>                    | ORDER_VAT_REASON
          category="S" rate="15"/>     | category="Z">x</vat>              | ORDER_VAT_REASON
          category="S" rate="15"/>     | category="O">x</vat>              | ORDER_VAT_MIX
          orgNumber="312900106"        | orgNumber="312900107"             | ORDER_ORG_NUMBER
          seller="987654325"           | seller="987654324"                | ORDER_ORG_NUMBER
          orgNumber="312900106"        | email="x@y"                       | ORDER_INVALID
          orgNumber="312900106"        | vatNumber="DE123"                 | ORDER_ADDRESS
          orgNumber="312900106"        | orgNumber="312900106" vatNumber="312900106" | ORDER_VAT_NUMBER
          orgNumber="312900106"        | orgNumber="312900106" vatNumber="NO987654325MVA" | ORDER_VAT_NUMBER
          <address>                    | <address country="UK">            | ORDER_COUNTRY
          unitPrice="10.005"           | unitPrice="-10.005"               | ORDER_PRICE
          unitPrice="10.005"           | unitPrice="999999999999"          | ORDER_AMOUNT
          amount="1.50"                | amount="-1.50"                    | ORDER_ALLOWANCE
          mimeType="application/pdf"   | mimeType="application/zip"        | ORDER_ATTACHMENT
          fileName="a.pdf"             | fileName="../a.pdf"               | ORDER_ATTACHMENT
          """)
  void whatCouldNotBecomeALawfulInvoiceIsRefusedByCode(String from, String to, String code) {
    assertThat(ORDER).contains(from);
    assertThat(code(ORDER.replace(from, to))).isEqualTo(code);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(delimiter = '|', textBlock = """
      unitPrice="10.005"     | unitPrice="10,005"      | /order 1 (id A-1)/line 1 (id 1): | 10,005
      ordered="2026-11-18"   | ordered="2026-02-30"    | /order 1 (id A-1): | 2026-02-30
      ordered="2026-11-18"   | ordered="2026-11-18Z"   | /order 1 (id A-1): | 2026-11-18Z
      <note>Takk</note>      | <note> </note>          | note 1: | note
      <note>Takk</note>      | <bonus/>                | bonus | bonus
      quantity="-2.5"        | quantity="1E3"          | line 1 | 1E3
      id="1" itemId          | itemId                  | line 1 | 'id'
      """)
  void whatTheSchemaDoesNotAllowIsToldWithItsPlace(String from, String to, String place,
      String words) {
    var why = refusal(ORDER.replace(from, to));

    assertThat(why.code()).isEqualTo("ORDER_INVALID");
    assertThat(why.detail()).contains(place).contains(words).doesNotContain("cvc-", "urn:");
  }

  @Test
  void aMissingBuyerIsToldAsSuch() {
    assertThat(refusal(ORDER.replaceFirst("(?s)<buyer.*</buyer>", "")).detail()).contains("buyer");
  }

  @Test
  void whoReckonsTheVatMustHaveANumber() {
    var person = ORDER.replace("orgNumber=\"312900106\"", "")
        .replace("<city>", "<postalCode>0155</postalCode><city>")
        .replace("<vat category=\"S\" rate=\"15\"/>", "<vat category=\"AE\"/>");

    assertThat(code(person)).isEqualTo("ORDER_VAT_BUYER");
  }

  @Test
  void twoLinesMayNotHaveOneId() {
    var line = ORDER.substring(ORDER.indexOf("<line"), ORDER.indexOf("<charge"));

    assertThat(code(ORDER.replace("<charge", line + "<charge"))).isEqualTo("ORDER_INVALID");
  }

  @Test
  void aRefusalNamesOrderAndLine() {
    assertThat(refusal(ORDER.replace("rate=\"15\"", "rate=\"13\"")).detail())
        .isEqualTo(
            "Order A-1, line 1 (id 1): 13 % on 2026-11-20, when there were [25, 15, 12, 11.11]");
  }

  @Test
  void aDoctypeIsRefused() {
    assertThat(code("<!DOCTYPE order>" + ORDER)).isEqualTo("ORDER_INVALID");
  }

  private static String code(String xml) {
    return refusal(xml).code();
  }

  private static Refused refusal(String xml) {
    return catchThrowableOfType(Refused.class,
        () -> OrderXml.read(xml.getBytes(UTF_8), "nordmat", null));
  }
}
