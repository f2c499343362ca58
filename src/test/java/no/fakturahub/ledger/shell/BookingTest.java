package no.fakturahub.ledger.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.fakturahub.Shop;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceApproved;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Seller;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.invoice.Timeline.Entry;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.ledger.Postings;
import no.fakturahub.ledger.Postings.Booked;
import no.fakturahub.ledger.Postings.State;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessages;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.PaymentMatched;
import no.fakturahub.sandbox.tripletex.StandIn;
import org.apache.camel.CamelContext;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
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

/// The whole way: event, row, task, `book`, `book-tripletex`, `book-again`, wire, voucher.
@NullUnmarked
@SpringBootTest(classes = LedgerRooms.class, webEnvironment = WebEnvironment.NONE, properties = {
    "hub.ledger.tries=3", "hub.ledger.first-pause=50ms",
    "db-scheduler.polling-interval=100ms", "hub.ledger.sellers.918273646.system=NONE",
    "spring.datasource.url=${test.database}"})
class BookingTest {

  private static final String COMPANY = "sandbox-nordlys";
  private static final AtomicLong NUMBER = new AtomicLong(20_000);

  @TempDir
  static Path folder;
  private static StandIn tripletex;

  @Autowired
  Invoices invoices;
  @Autowired
  Timeline timeline;
  @Autowired
  Postings postings;
  @Autowired
  Sellers sellers;
  @Autowired
  ApplicationEventPublisher events;
  @Autowired
  TransactionTemplate transaction;
  @Autowired
  CamelContext camel;
  @Autowired
  ParkedMessages parked;
  @Autowired
  JdbcClient db;

  @DynamicPropertySource
  static void start(DynamicPropertyRegistry settings) {
    tripletex = new StandIn(folder.resolve("tripletex"), StandIn.TODAY,
        "hub.sandbox.tripletex.window=1s");
    settings.add("hub.ledger.tripletex.base-url", tripletex::baseUrl);
  }

  @BeforeEach
  void load() throws Exception {
    tripletex.relent();
    LedgerRooms.load(camel, "errors", "book", "book-tripletex", "book-none", "book-again");
  }

  @AfterAll
  static void stop() {
    tripletex.close();
  }

  @Test
  void anApprovedInvoiceAndItsPaymentAreBooked() {
    var invoice = approved(Shop.SELLER);
    comesTo(invoice, State.BOOKED);

    transaction.executeWithoutResult(_ -> events.publishEvent(new PaymentMatched(UUID.randomUUID(),
        new Payment(invoice.seller().account(), invoice.kid().value(), invoice.totals().payable(),
            Shop.TODAY, "10", null),
        invoice, Shop.TODAY)));
    comesTo(invoice, State.BOOKED, State.BOOKED);

    var numbers = postings.of(invoice.id()).stream().map(at -> at.voucher().number()).toList();
    assertThat(timeline.of(invoice.id())).extracting(Entry::step, Entry::evidence).contains(
        tuple(Step.BOOKED, numbers.getFirst()), tuple(Step.PAYMENT_BOOKED, numbers.getLast()));
    assertThat(vouchers(invoice)).isEqualTo(1);
  }

  @Test
  void whatIsRolledBackIsNeverBooked() {
    transaction.executeWithoutResult(status -> {
      approved(Shop.SELLER);
      status.setRollbackOnly();
    });

    assertThat(db.sql("select id from posting").query().listOfRows()).isEmpty();
  }

  @Test
  void aLostAnswerIsLookedForAndTheSameEventAgainIsNoSecondPosting() {
    tripletex.strike("{\"kind\":\"ANSWER_LOST\",\"call\":\"POST /ledger/voucher\"}");
    var invoice = approved(Shop.SELLER);
    transaction.executeWithoutResult(_ -> events.publishEvent(new InvoiceApproved(invoice)));

    assertThat(comesTo(invoice, State.BOOKED).getFirst().tries()).isEqualTo(1);
    assertThat(vouchers(invoice)).isEqualTo(1);
  }

  @Test
  void beingAskedToWaitUsesUpNoTry() {
    tripletex.strike("{\"kind\":\"TOO_MANY\",\"times\":4}");
    var invoice = approved(Shop.SELLER);

    assertThat(comesTo(invoice, State.BOOKED).getFirst().tries()).isZero();
  }

  @Test
  void whatIsRefusedWaitsForAPersonAndIsBookedWhenItIsCured() {
    tripletex.company(COMPANY, "{\"closedUntil\":\"2026-12-31\"}");
    var invoice = approved(Shop.SELLER);

    comesTo(invoice, State.WAITING);
    assertThat(timeline.of(invoice.id()).getLast()).satisfies(last -> {
      assertThat(last.step()).isEqualTo(Step.NOT_BOOKED);
      assertThat(last.evidence()).startsWith("TRIPLETEX_PERIOD_LOCKED: 409/10000");
    });
    var waiting = parked(invoice);
    assertThat(waiting.code()).isEqualTo("TRIPLETEX_PERIOD_LOCKED");

    tripletex.company(COMPANY, "{}");
    parked.replay(waiting.id());
    comesTo(invoice, State.BOOKED);
  }

  @Test
  void whatNobodyAnswersIsGivenUpAfterItsTries() {
    tripletex.strike("{\"kind\":\"SERVER_ERROR\",\"times\":1000}");
    var invoice = approved(Shop.SELLER);

    assertThat(comesTo(invoice, State.WAITING).getFirst().tries()).isEqualTo(3);
    assertThat(parked(invoice).code()).isEqualTo("LEDGER_NOT_REACHED");
  }

  @Test
  void aSellerWhoKeepsItsBooksElsewhereIsLeftOut() {
    comesTo(approved(sellers.find(new OrgNumber("918273646")).orElseThrow()), State.LEFT_OUT);
    assertThat(tripletex.calls()).isEmpty();
  }

  private Invoice approved(Seller seller) {
    return transaction.execute(_ -> {
      var invoice = Shop.order("o").invoiced(UUID.randomUUID(), seller, NUMBER.incrementAndGet(),
          Shop.TODAY);
      invoices.issue(invoice);
      events.publishEvent(new InvoiceApproved(invoice));
      return invoice;
    });
  }

  private List<Booked> comesTo(Invoice invoice, State... states) {
    await().untilAsserted(() -> assertThat(postings.of(invoice.id())).extracting(Booked::state)
        .containsExactly(states));
    return postings.of(invoice.id());
  }

  private ParkedMessage parked(Invoice invoice) {
    var newest = parked.list(ParkedMessage.State.OPEN, 1).getFirst();
    assertThat(newest.name()).isEqualTo("Faktura " + invoice.number());
    return newest;
  }

  private long vouchers(Invoice invoice) {
    return tripletex.vouchers(COMPANY).stream().filter(voucher -> voucher
        .get("externalVoucherNumber").asString().equals(invoice.id().toString())).count();
  }
}
