package no.fakturahub.order;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.fakturahub.customer.Channel;
import no.fakturahub.customer.Language;
import no.fakturahub.invoice.Vat;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderXmlTest {

  private static final OrgNumber SELLER = new OrgNumber("987654325");

  private static final String ORDER = """
      <order xmlns="urn:fakturahub:order:1" id="A-1" seller="987654325" ordered="2026-11-18"
          delivered="2026-11-20">
        <buyer id="1001" orgNumber="312900106" email="post@example.no" language="en"
            channel="email">
          <name> Nordlys  AS </name>
          <address><city>Oslo</city></address>
        </buyer>
        <references buyer="Kari" contract="C-1"/>
        <line id="1" itemId="T" quantity="-2.5" unit="KGM" unitPrice="10.005">
          <name>Torsk</name>
          <description>fersk</description>
          <allowance amount="1.50">Avtalt</allowance>
          <vat category="S" rate="15"/>
        </line>
        <charge amount="-5"><reason>Kupong</reason><vat category="S" rate="25.00"/></charge>
        <attachment fileName="a.pdf" mimeType="application/pdf">JVBE
          Rg==</attachment>
        <note>Takk</note>
      </order>""";

  @Test
  void everythingAnOrderCanSayIsRead() {
    var order = read(ORDER);

    assertThat(order.seller()).isEqualTo(SELLER);
    assertThat(order.partner()).isEqualTo("nordmat");
    assertThat(order.delivered()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(order.buyer().language()).isEqualTo(Language.EN);
    assertThat(order.buyer().channel()).isEqualTo(Channel.EMAIL);
    assertThat(order.buyer().address().country()).isEqualTo("NO");
    assertThat(order.references().buyer()).isEqualTo("Kari");
    assertThat(order.references().order()).isNull();
    assertThat(order.lines()).singleElement().satisfies(line -> {
      assertThat(line.net()).isEqualTo(Money.ofKroner("-26.51"));
      assertThat(line.vat()).isEqualTo(Vat.standard("15"));
      assertThat(line.description()).isEqualTo("fersk");
    });
    assertThat(order.charges()).singleElement()
        .satisfies(charge -> assertThat(charge.vat()).isEqualTo(Vat.standard("25")));
    assertThat(order.attachments()).singleElement()
        .satisfies(file -> assertThat(file.content()).asString(UTF_8).isEqualTo("%PDF"));
  }

  @Test
  void thePartnersSellerStandsInForOneThatIsNotNamed() {
    var order = ORDER.replace(" seller=\"987654325\"", "").getBytes(UTF_8);

    assertThat(OrderXml.read(order, "nordmat", SELLER).seller()).isEqualTo(SELLER);
    assertThat(code(() -> OrderXml.read(order, "nordmat", null))).isEqualTo("ORDER_SELLER_MISSING");
  }

  @Test
  void aPartnerCannotInvoiceForAnotherSeller() {
    var other = new OrgNumber("918273646");

    assertThat(code(() -> OrderXml.read(ORDER.getBytes(UTF_8), "nordmat", other)))
        .isEqualTo("ORDER_SELLER_OTHER");
  }

  @Test
  void aPrivatePersonNeedsNoReferenceButACompanyDoes() {
    var none = ORDER.replaceFirst("<references.*/>", "");
    var person = none.replace("orgNumber=\"312900106\"", "")
        .replace("<city>", "<postalCode>0155</postalCode><city>");

    assertThat(read(person).references().order()).isEqualTo("A-1");
    assertThat(code(none)).isEqualTo("ORDER_REFERENCE");
  }

  @Test
  void reverseChargeHasTheLawsOwnWords() {
    var order = read(ORDER.replace("<vat category=\"S\" rate=\"15\"/>", "<vat category=\"AE\"/>"));

    assertThat(order.lines().getFirst().vat()).isEqualTo(Vat.none(VatCategory.AE,
        "Omvendt avgiftsplikt – Merverdiavgift ikke beregnet"));
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(delimiter = '|', textBlock = """
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

  @Test
  void twoHundredLinesAreReadInMilliseconds() {
    var line = ORDER.substring(ORDER.indexOf("<line"), ORDER.indexOf("<charge"));
    var lines = IntStream.rangeClosed(2, 200).mapToObj(i -> line.replace("id=\"1\"", "id=\"" + i
        + "\"")).collect(Collectors.joining());
    var order = ORDER.replace("<charge", lines + "<charge").getBytes(UTF_8);
    var best = Long.MAX_VALUE;
    for (var i = 0; i < 50; i++) {
      var start = System.nanoTime();
      assertThat(OrderXml.read(order, "nordmat", null).lines()).hasSize(200);
      best = Math.min(best, System.nanoTime() - start);
    }

    assertThat(best / 1_000_000).isLessThan(50);
  }

  private static Order read(String xml) {
    return OrderXml.read(xml.getBytes(UTF_8), "nordmat", null);
  }

  private static String code(String xml) {
    return refusal(xml).code();
  }

  private static Refused refusal(String xml) {
    return catchThrowableOfType(Refused.class, () -> read(xml));
  }

  private static String code(Runnable reading) {
    return catchThrowableOfType(Refused.class, reading::run).code();
  }
}
