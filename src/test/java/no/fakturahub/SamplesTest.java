package no.fakturahub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fakturahub.invoice.InvoiceXml;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.mapping.Limits;
import no.fakturahub.mapping.OrderRecord.Good;
import no.fakturahub.mapping.Records;
import no.fakturahub.mapping.Stylesheets;
import no.fakturahub.mapping.Syntax;
import no.fakturahub.order.Order;
import no.fakturahub.order.OrderXml;
import no.fakturahub.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the sandbox plays is sound, so that what a newcomer sees go wrong is the hub's doing.
class SamplesTest {

  private static final Validator VALIDATOR = new Validator();
  private static final Path ORDERS = Path.of("samples/orders");
  private static final Map<String, String> FORMATS = Map.of("nordmat", "csv", "fjellsport", "json",
      "havbruk", "ubl-order", "api", "json");
  private static final Map<String, OrgNumber> SELLERS = Map.of("nordmat", Shop.SELLER.orgNumber(),
      "fjellsport", Shop.SELLER.orgNumber(), "havbruk", Shop.CONSULTANT.orgNumber());
  private static final Stylesheets STYLESHEETS = new Stylesheets(Path.of("xslt"),
      Clock.systemUTC());

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void everySampleBecomesAnInvoiceThatMayBeSent(Path file) throws IOException {
    for (var order : orders(file)) {
      var seller = Shop.seller(order.seller());
      var invoice = order.invoiced(new UUID(0, 1), seller, 10001, Shop.TODAY);
      var ehf = STYLESHEETS.apply("ehf/invoice.xsl", InvoiceXml.write(invoice));

      assertThat(VALIDATOR.judge(ehf, Optional.of(seller.kidAgreement())).findings())
          .as(order.id()).isEmpty();
    }
    if (file.toString().endsWith(".xml"))
      assertThat(PeppolOrders.errorsIn(Files.readAllBytes(file))).isEmpty();
  }

  @Test
  void everyInvoiceIsInTheCustomersPlan() throws IOException {
    var references = new ArrayList<String>();
    for (var file : files().toList()) {
      orders(file).forEach(order -> references.add(String.valueOf(order.references().order())));
    }

    var plan = Files.readAllLines(Path.of("samples/payments.csv")).stream()
        .filter(line -> !line.startsWith("#")).map(line -> line.split(";")[0])
        .map(key -> key.equals("eFaktura 80012345") ? "E-9001" : key)
        .map(key -> key.equals("Vipps 4790011222") ? "V-9201" : key).toList();
    assertThat(references).hasSize(15).doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(plan);
  }

  static Stream<Path> files() throws IOException {
    try (var files = Files.walk(ORDERS)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  private static List<Order> orders(Path file) throws IOException {
    var partner = file.getName(file.getNameCount() - 2).toString();
    var format = FORMATS.getOrDefault(partner, "none");
    var orders = new ArrayList<Order>();
    try (var in = Files.newInputStream(file)) {
      new Records(Limits.SAFE).read(in, Syntax.of(format)).forEachRemaining(record -> orders
          .add(OrderXml.read(STYLESHEETS.apply("orders/" + format + ".xsl", ((Good) record).xml()),
              partner, SELLERS.get(partner))));
    }
    return orders;
  }
}
