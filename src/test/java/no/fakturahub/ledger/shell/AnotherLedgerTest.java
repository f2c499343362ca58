package no.fakturahub.ledger.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.fakturahub.Shop;
import no.fakturahub.invoice.InvoiceApproved;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.ledger.Postings;
import no.fakturahub.ledger.Postings.State;
import no.fakturahub.mapping.Stylesheets;
import org.apache.camel.Body;
import org.apache.camel.CamelContext;
import org.apache.camel.Header;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// The accounting system that `docs/partners.md` adds works as it stands there.
@NullUnmarked
@SpringBootTest(classes = LedgerRooms.class, webEnvironment = WebEnvironment.NONE, properties = {
    "db-scheduler.polling-interval=100ms", "hub.ledger.first-pause=50ms",
    "hub.ledger.sellers.987654325.system=REGNEMESTER",
    "spring.datasource.url=${test.database}"})
class AnotherLedgerTest {

  private static final Map<String, String> VOUCHERS = new ConcurrentHashMap<>();
  private static HttpServer regnemester;

  @TempDir
  Path folder;

  @DynamicPropertySource
  static void start(DynamicPropertyRegistry settings) throws IOException {
    regnemester = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    regnemester.createContext("/vouchers/", exchange -> {
      var first = VOUCHERS.put(exchange.getRequestURI().getPath().substring(10),
          exchange.getRequestMethod() + " "
              + new String(exchange.getRequestBody().readAllBytes(), UTF_8)) == null;
      if (first) {
        exchange.close();
        return;
      }
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write("B-17".getBytes(UTF_8));
      exchange.close();
    });
    regnemester.start();
    settings.add("hub.ledger.regnemester",
        () -> "//127.0.0.1:" + regnemester.getAddress().getPort());
  }

  @AfterAll
  static void stop() {
    regnemester.stop(0);
  }

  @Test
  void isARouteAndAStylesheet(@Autowired CamelContext camel, @Autowired Invoices invoices,
      @Autowired Postings postings, @Autowired ApplicationEventPublisher events,
      @Autowired TransactionTemplate transaction) throws Exception {
    Files.createDirectories(folder.resolve("ledgers"));
    Files.writeString(folder.resolve("ledgers/regnemester.xsl"), block("xml", "<bilag"));
    camel.getRegistry().bind("mapping",
        new Mapper(new Stylesheets(folder, Clock.systemUTC())));
    LedgerRooms.load(camel, "errors", "book");
    PluginHelper.getRoutesLoader(camel).loadRoutes(
        ResourceHelper.fromString("book-regnemester.camel.yaml",
            block("yaml", "id: book-regnemester")));

    var invoice = transaction.execute(_ -> {
      var made = Shop.order("o").invoiced(UUID.randomUUID(), Shop.SELLER, 10_001, Shop.TODAY);
      invoices.issue(made);
      events.publishEvent(new InvoiceApproved(made));
      return made;
    });

    await().untilAsserted(() -> assertThat(postings.of(invoice.id()).getFirst().state())
        .isEqualTo(State.BOOKED));
    assertThat(postings.of(invoice.id()).getFirst().voucher().number()).isEqualTo("B-17");
    assertThat(VOUCHERS).containsOnlyKeys(invoice.id().toString());
    assertThat(VOUCHERS.values()).first().asString().startsWith("PUT ").contains(
        "<bilag dato=\"2026-11-23\" tekst=\"Faktura 10001\">",
        "<post konto=\"1500\" kunde=\"1001\" faktura=\"10001\" belop=\"125.00\"/>",
        "<post konto=\"3000\" mva=\"3\" belop=\"-125.00\"/>");
  }

  /// As the hub's own bean `mapping` does.
  public record Mapper(Stylesheets stylesheets) {
    public byte[] toLedger(@Body byte[] posting, @Header("ledger") String ledger) {
      return stylesheets.apply("ledgers/" + ledger + ".xsl", posting);
    }
  }

  /// The block of the page in which the words stand.
  private static String block(String language, String words) throws IOException {
    var page = Files.readString(Path.of("docs/partners.md"));
    var start = page.lastIndexOf("```" + language, page.indexOf(words));
    var from = page.indexOf("\n", start) + 1;
    return page.substring(from, page.indexOf("```", from));
  }
}
