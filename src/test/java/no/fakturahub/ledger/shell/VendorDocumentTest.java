package no.fakturahub.ledger.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import no.fakturahub.ledger.Ledger;
import no.fakturahub.ledger.SomeEvents;
import no.fakturahub.sandbox.Ledgers;
import no.fakturahub.sandbox.Passed.Exchange;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// What passes between the hub and the stand-ins is what the vendors' documents describe; a field that they do not
/// know is a failure.
@NullUnmarked
@SpringBootTest(classes = LedgerRooms.class, webEnvironment = WebEnvironment.NONE, properties = {
    "hub.ledger.fiken.pause=0ms", "hub.ledger.poweroffice.pause=0ms",
    "spring.datasource.url=${test.database.documents}"})
class VendorDocumentTest {

  private static final Path DOCUMENTS = Path.of(
      System.getProperty("fakturahub.shared", "../shared"), "data/openapi");

  @TempDir
  static Path folder;
  private static Ledgers standIns;

  @Autowired
  Map<String, Ledger> ledgers;
  @Autowired
  TransactionTemplate transaction;

  @DynamicPropertySource
  static void start(DynamicPropertyRegistry settings) {
    standIns = EveryLedger.standIns(folder, Clock.systemUTC(), settings,
        "hub.sandbox.poweroffice.per-second=100000");
  }

  @AfterAll
  static void stop() {
    standIns.close();
  }

  /// The document demands `paid` of a sale, and does not say what it is.
  @Test
  void everyBodyIsAsFikensDocumentSays() throws IOException {
    check("fiken", "fiken-v2-openapi-2.0.0-2026-05-15-trimmed.json", "/fiken/api/v2",
        schemas -> ((ObjectNode) schemas.at("/saleRequest/properties")).putObject("paid")
            .put("type", "boolean"));
  }

  @Test
  void everyBodyIsAsPowerOfficesDocumentSays() throws IOException {
    check("poweroffice", "poweroffice-go-v2-openapi-merged-2025-04-04-trimmed.json",
        "/poweroffice/v2", _ -> {});
  }

  private void check(String ledger, String document, String before, Consumer<ObjectNode> overlay)
      throws IOException {
    assumeThat(DOCUMENTS.resolve(document)).as("the vendor's document is not at hand")
        .isRegularFile();
    var vendor = new VendorDocument(DOCUMENTS.resolve(document), overlay);
    var every = new EveryLedger(ledgers, transaction);
    for (var posting : SomeEvents.of(new Random(11), 40)) {
      var booked = every.book(ledger, posting);
      assertThat(every.book(ledger, posting)).isEqualTo(booked);
    }

    var passed = standIns.exchanges().stream().filter(one -> one.path().startsWith(before))
        .filter(one -> one.status() / 100 == 2).toList();
    assertThat(passed).extracting(Exchange::method).contains("GET", "POST");
    for (var exchange : passed) {
      vendor.check(exchange, exchange.path().substring(before.length()));
    }
  }
}
