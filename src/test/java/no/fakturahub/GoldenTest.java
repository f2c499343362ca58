package no.fakturahub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fakturahub.invoice.InvoiceXml;
import no.fakturahub.mapping.Limits;
import no.fakturahub.mapping.OrderRecord.Good;
import no.fakturahub.mapping.Records;
import no.fakturahub.mapping.Stylesheets;
import no.fakturahub.mapping.Syntax;
import no.fakturahub.order.Order;
import no.fakturahub.order.OrderXml;
import no.fakturahub.validation.Phive;
import no.fakturahub.validation.RuleSet;
import no.fakturahub.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every folder under `golden/<transform>` is a case: what goes in, and what we agreed comes out.
/// `-Dgolden.write=true` writes what comes out, for review by eye and `git diff`.
@BesideOthers
class GoldenTest {

  private static final Validator VALIDATOR = new Validator();
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Stylesheets STYLESHEETS = new Stylesheets(Path.of("xslt"),
      Clock.systemUTC());

  @ParameterizedTest(name = "{0}")
  @MethodSource("orders")
  void anOrderBecomesTheEhfWeAgreedOn(Path folder) throws Exception {
    var order = read(folder.resolve("order.xml"));
    var seller = Shop.seller(order.seller());
    var invoice = order.invoiced(new UUID(0, 1), seller, 10001, Shop.TODAY);

    var ehf = STYLESHEETS.apply("ehf/invoice.xsl", InvoiceXml.write(invoice));

    assertThat(VALIDATOR.judge(ehf, Optional.of(seller.kidAgreement())).findings()).isEmpty();
    assertThat(Phive.judge("Invoice", RuleSet.newest(), ehf)).isEmpty();
    assertSame(folder.resolve("ehf.xml"), new String(ehf, UTF_8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("senders")
  void aSendersFormatBecomesOurOrder(Path folder) throws IOException {
    var format = folder.getName(folder.getNameCount() - 2).toString().replace("-to-order", "");
    var orders = new ArrayList<String>();
    try (var in = Files.newInputStream(only(folder, "in."))) {
      new Records(Limits.SAFE).read(in, Syntax.of(format)).forEachRemaining(record -> {
        var good = (Good) record;
        var order = STYLESHEETS.apply("orders/" + format + ".xsl", good.xml());
        assertThat(OrderXml.read(order, "golden", Shop.SELLER.orgNumber()).lines()).isNotEmpty();
        orders.add(new String(order, UTF_8));
      });
    }

    assertSame(folder.resolve("out.xml"), String.join("\n", orders));
  }

  static Stream<Path> orders() throws IOException {
    return cases("order-to-ehf");
  }

  static Stream<Path> senders() throws IOException {
    return Stream.of(cases("csv-to-order"), cases("json-to-order"), cases("ubl-order-to-order"),
        cases("order-xml-to-order"), cases("timesheet-csv-to-order")).flatMap(cases -> cases);
  }

  private static Order read(Path file) throws IOException {
    return OrderXml.read(Files.readAllBytes(file), "golden", null);
  }

  private static Stream<Path> cases(String transform) throws IOException {
    try (var folders = Files.list(GOLDEN.resolve(transform))) {
      return folders.sorted().toList().stream();
    }
  }

  private static Path only(Path folder, String prefix) throws IOException {
    try (var files = Files.list(folder)) {
      List<Path> found = files.filter(f -> f.getFileName().toString().startsWith(prefix)).toList();
      assertThat(found).hasSize(1);
      return found.getFirst();
    }
  }

  private static void assertSame(Path agreed, String now) throws IOException {
    if (Boolean.getBoolean("golden.write"))
      Files.writeString(agreed, now.stripTrailing() + "\n");
    assertThat(now).isEqualToNormalizingWhitespace(Files.readString(agreed));
  }
}
