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

class OrderXmlTest {

  private static final OrgNumber SELLER = new OrgNumber("987654325");

  static final String ORDER = """
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
    return code(() -> read(xml));
  }

  private static String code(Runnable reading) {
    return catchThrowableOfType(Refused.class, reading::run).code();
  }
}
