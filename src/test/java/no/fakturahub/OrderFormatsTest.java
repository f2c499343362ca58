package no.fakturahub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import no.fakturahub.kernel.Refused;
import no.fakturahub.mapping.Limits;
import no.fakturahub.mapping.OrderRecord.Good;
import no.fakturahub.mapping.Records;
import no.fakturahub.mapping.Stylesheets;
import no.fakturahub.mapping.Syntax;
import no.fakturahub.order.Order;
import no.fakturahub.order.OrderXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The schemas that senders are given, and what each format does with an order that does not keep to them.
class OrderFormatsTest {

  private static final Path JSON = Path
      .of("src/test/resources/golden/json-to-order/01-everything/in.json");
  private static final Path UBL = Path
      .of("src/test/resources/golden/ubl-order-to-order/01-price-for-a-hundred/in.xml");
  private static final String CSV = "order_id;ordered;customer_id;name;org_number;buyer_reference;"
      + "item;quantity;unit_price;vat_rate\nN-1;2026-11-18;7;Testvik kommune;312900408;99;Salt;%s;%s;25\n";
  private static final Stylesheets STYLESHEETS = new Stylesheets(Path.of("xslt"),
      Clock.systemUTC());

  @Test
  void theSchemasAreServedByTheHub() throws IOException {
    for (var name : new String[]{"order.xsd", "order.schema.json"}) {
      try (var served = OrderFormatsTest.class.getResourceAsStream("/static/formats/" + name)) {
        assertThat(served).as(name).isNotNull()
            .hasBinaryContent(Files.readAllBytes(Path.of("docs", name)));
      }
    }
  }

  @Test
  void anInvoiceIsNoOrderAndASelfBilledOneNotAtAll() throws IOException {
    var invoice = Files.readString(Path.of("src/test/resources/validation/invoice.xml"));
    var note = Files.readString(Path.of("src/test/resources/validation/credit-note.xml"));

    refusedAs("ORDER_IS_INVOICE", invoice);
    refusedAs("ORDER_IS_INVOICE", note);
    refusedAs("ORDER_SELF_BILLING", invoice.replace(">380<", ">389<"));
    refusedAs("ORDER_SELF_BILLING", note.replace(">381<", ">261<"));
    refusedAs("ORDER_SELF_BILLING", invoice.replace(":billing:3.0<", ":selfbilling:3.0<"));
  }

  private static void refusedAs(String code, String ubl) {
    assertThatThrownBy(() -> order("ubl-order", ubl)).isInstanceOf(Refused.class)
        .extracting("code").isEqualTo(code);
  }

  @Test
  void theJsonSchemaAcceptsWhatTheHubAccepts() throws IOException {
    var json = Files.readString(JSON).replace(", \"project\": null", "");

    assertThat(schema().validate(new ObjectMapper().readTree(json))).isEmpty();
    assertThat(order("json", json).lines()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      "id": "J-1",              | ''
      "id": "J-1"               | "id": 7
      "id": "J-1"               | "id": ""
      "seller": "987654325"     | "seller": "98765432"
      "ordered": "2026-11-18"   | "ordered": "18.11.2026"
      "language": "nb"          | "language": "no"
      "channel": "peppol"       | "channel": "fax"
      "country": "NO"           | "country": "Norge"
      "quantity": 2             | "quantity": "2"
      "quantity": 2             | "quantity": true
      "unitPrice": 3499.00      | "unitPrice": -3499.00
      "category": "E"           | "category": "X"
      "note":                   | "comment":
      "lines":                  | "items":
      "mimeType": "image/png"   | "mimeType": "image/gif"
      "buyer": {                | "buyer": 7, "seller2": {
      """, quoteCharacter = '´')
  void whatTheJsonSchemaRefusesTheHubRefusesToo(String from, String to) throws IOException {
    var json = Files.readString(JSON);
    assertThat(json).contains(from);
    var broken = json.replace(from, to.replace("''", ""));

    assertThat(schema().validate(new ObjectMapper().readTree(broken))).isNotEmpty();
    if (!to.contains("\"id\": 7") && !to.contains("\"2\""))
      assertThatThrownBy(() -> order("json", broken)).isInstanceOf(Refused.class);
  }

  @Test
  void aKeyThatIsNotKnownIsCalledByItsName() throws IOException {
    var json = Files.readString(JSON).replace("\"quantity\": 2", "\"quantity\": 2, \"rebate\": 5");

    assertThatThrownBy(() -> order("json", json)).isInstanceOfSatisfying(Refused.class,
        why -> assertThat(why.detail()).startsWith("\"rebate\" is not known"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      2         | 10,50     | 21.00
      2         | 10.50     | 21.00
      0,5       | 1 250     | 625.00
      -1        | 99,90     | -99.90
      1         | 0.125     | 0.13
      1         | 1,250     | 1.25
      """)
  void numbersInCsvAreReadAsNorwegiansWriteThem(String quantity, String price, String net) {
    assertThat(order("csv", CSV.formatted(quantity, price)).lines().getFirst().net())
        .hasToString(net);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.250", "1.250,00", "1,250.00", "kr 5", "5,-", "", "1e3"})
  void aNumberThatCanBeReadInTwoWaysIsRefused(String price) {
    assertThatThrownBy(() -> order("csv", CSV.formatted("1", price))).isInstanceOf(Refused.class);
  }

  @Test
  void csvTellsLineAndColumn() {
    assertThatThrownBy(() -> order("csv", CSV.formatted("1", "1.250")))
        .isInstanceOfSatisfying(Refused.class, why -> assertThat(why.detail())
            .startsWith("Line 2, unit_price: '1.250'"));
    assertThatThrownBy(
        () -> order("csv", CSV.formatted("1", "1") + "N-1;;;;312900106;;Salt;1;1;25\n"))
        .isInstanceOfSatisfying(Refused.class, why -> assertThat(why.detail())
            .isEqualTo("Line 3, org_number: '312900106' is not what line 2 says"));
    assertThatThrownBy(() -> order("csv", CSV.replace("item;", "varenavn;").formatted("1", "1")))
        .isInstanceOfSatisfying(Refused.class, why -> assertThat(why.detail())
            .startsWith("The column 'varenavn' is not known"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|',
      textBlock = """
          (?s)<cac:ClassifiedTaxCategory>.*</cac:ClassifiedTaxCategory> | '' | ClassifiedTaxCategory
          (?s)<cac:Price>.*</cac:Price>                  | ''                   | no price
          >NOK<                                          | >EUR<                | EUR
          <cac:Contract>                                 | <cac:Bonus/><cac:Contract> | Bonus
          <cbc:Name>Skruer                               | <cbc:Worth>9</cbc:Worth><cbc:Name>Skruer | Worth
          """)
  void aUblOrderThatSaysMoreOrLessThanWeHandleIsRefusedByName(String from, String to, String name)
      throws IOException {
    var ubl = Files.readString(UBL);
    var changed = ubl.replaceFirst(from, to);
    assertThat(changed).isNotEqualTo(ubl);

    assertThatThrownBy(() -> order("ubl-order", changed)).isInstanceOfSatisfying(Refused.class,
        why -> assertThat(why.detail()).contains(name));
  }

  @Test
  void ourUblOrderIsAPeppolOrder() throws IOException {
    assertThat(PeppolOrders.errorsIn(Files.readAllBytes(UBL))).isEmpty();
  }

  @Test
  void ourOwnFormatTakesNothingElse() {
    assertThatThrownBy(() -> order("order-xml", "<order xmlns='urn:fakturahub:order:2'/>"))
        .isInstanceOf(Refused.class);
  }

  private static JsonSchema schema() throws IOException {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(Files.readString(Path.of("docs/order.schema.json")));
  }

  private static Order order(String format, String file) {
    var records = new Records(Limits.SAFE).read(new ByteArrayInputStream(file.getBytes(UTF_8)),
        Syntax.of(format));
    var xml = ((Good) records.next()).xml();
    return OrderXml.read(STYLESHEETS.apply("orders/" + format + ".xsl", xml), "test",
        Shop.SELLER.orgNumber());
  }
}
