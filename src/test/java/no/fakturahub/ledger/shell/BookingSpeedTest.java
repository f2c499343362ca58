package no.fakturahub.ledger.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import no.fakturahub.LongTest;
import no.fakturahub.Shop;
import no.fakturahub.invoice.InvoiceApproved;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.sandbox.Ledgers;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// Seconds, not nights. What waits is told beside its peer, the issuing of the same invoices in the same run, for
/// machines differ: README says what it came to on one.
@NullUnmarked
@LongTest
@SpringBootTest(classes = LedgerRooms.class, webEnvironment = WebEnvironment.NONE, properties = {
    "db-scheduler.polling-interval=100ms", "db-scheduler.threads=8",
    "spring.datasource.url=${test.database}"})
class BookingSpeedTest {

  private static final int MANY = 1_000;

  @TempDir
  static Path folder;
  private static Ledgers standIns;

  @Autowired
  Invoices invoices;
  @Autowired
  ApplicationEventPublisher events;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  JdbcClient db;

  @DynamicPropertySource
  static void start(DynamicPropertyRegistry settings) {
    standIns = EveryLedger.standIns(folder, Clock.systemUTC(), settings);
  }

  @AfterAll
  static void stop() {
    standIns.close();
  }

  @Test
  void aThousandInvoicesThatAreIssuedAtOnceAreBookedAsSoon(@Autowired CamelContext camel)
      throws Exception {
    LedgerRooms.load(camel, "errors", "book", "book-tripletex");
    bookedSince(issue(100_000));

    var start = System.nanoTime();
    var first = issue(200_000);
    var issuing = Duration.ofNanos(System.nanoTime() - start);
    var waits = bookedSince(first);

    var p95 = waits.get(MANY * 95 / 100);
    System.out.printf("%d invoices issued in %s; issued to booked in Tripletex: p50 %s, p95 %s%n",
        MANY, issuing, waits.get(MANY / 2), p95);
    assertThat(p95).isLessThan(issuing.multipliedBy(6));
  }

  /// @return the first number
  private long issue(long from) {
    for (var number = from; number < from + MANY; number++) {
      var order = Shop.order("s-" + number);
      var its = number;
      transaction.executeWithoutResult(_ -> {
        var made = order.invoiced(UUID.randomUUID(), Shop.SELLER, its, Shop.TODAY);
        invoices.issue(made);
        events.publishEvent(new InvoiceApproved(made));
      });
    }
    return from;
  }

  /// How long each waited, the shortest first.
  private List<Duration> bookedSince(long first) {
    var booked = "from posting p join invoice i on i.id = p.invoice where p.state = 'BOOKED' "
        + "and i.number >= " + first;
    await().atMost(Duration.ofMinutes(5)).until(() -> db.sql("select count(*) " + booked)
        .query(Integer.class).single() == MANY);
    return db.sql("select p.planned_at, p.booked_at " + booked).query((row, _) -> Duration.between(
        row.getObject(1, OffsetDateTime.class), row.getObject(2, OffsetDateTime.class))).list()
        .stream().sorted().toList();
  }
}
