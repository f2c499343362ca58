package no.fakturahub.ledger.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.fakturahub.Shop;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Money;
import no.fakturahub.ledger.AccountPlans;
import no.fakturahub.ledger.Bookkeeping;
import no.fakturahub.ledger.Difference;
import no.fakturahub.ledger.Difference.Why;
import no.fakturahub.ledger.Ledger;
import no.fakturahub.ledger.Posting;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.PaymentMatched;
import no.fakturahub.sandbox.Ledgers;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// What was done in the accounting system behind the hub's back is seen, and nothing else.
@NullUnmarked
@SpringBootTest(classes = LedgerRooms.class, webEnvironment = WebEnvironment.NONE, properties = {
    "hub.ledger.fiken.pause=0ms", "hub.ledger.poweroffice.pause=0ms",
    "spring.datasource.url=${test.database}"})
class ReconcilingTest {

  private static final AtomicLong NUMBER = new AtomicLong(80_000);
  private static final Bookkeeping KEEPER = new Bookkeeping(AccountPlans.PLAIN);

  @TempDir
  static Path folder;
  private static Ledgers standIns;

  @Autowired
  Booking booking;
  @Autowired
  PostingRows rows;
  @Autowired
  PostingSums sums;
  @Autowired
  Invoices invoices;
  @Autowired
  Map<String, Ledger> ledgers;
  @Autowired
  LedgerSettings settings;
  @Autowired
  JdbcClient db;
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

  @ParameterizedTest
  @ValueSource(strings = {"tripletex", "fiken", "poweroffice"})
  void aPaymentThatSomebodyBookedThereAndAnInvoiceOfTheirs(String system) {
    var settled = invoice();
    var paidThere = invoice();
    var untouched = invoice();
    for (var one : new Invoice[]{settled, paidThere, untouched}) {
      book(system, KEEPER.of(one).orElseThrow());
    }
    book(system, paid(settled, 125_00));
    var every = new EveryLedger(ledgers, transaction);
    every.book(system, paid(paidThere, 100_00));
    var theirs = invoice();
    every.book(system, KEEPER.of(theirs).orElseThrow());

    var reconciler = new Reconciler(with(system), ledgers, sums, db, Clock.systemUTC());
    var compared = transaction
        .execute(_ -> reconciler.compare(Shop.SELLER.orgNumber()).orElseThrow());

    assertThat(compared.differences()).containsExactly(
        new Difference("" + paidThere.number(), new Money(125_00), new Money(25_00),
            Why.LESS_THERE),
        new Difference("" + theirs.number(), Money.ZERO, new Money(125_00),
            Why.OPEN_THERE_ALONE));
    assertThat(reconciler.latest(Shop.SELLER.orgNumber()).orElseThrow().differences())
        .isEqualTo(compared.differences());
  }

  private LedgerSettings with(String system) {
    return new LedgerSettings(settings.level(), system, settings.closedPeriod(),
        settings.compareAt(), 1,
        Duration.ZERO, settings.accounts(), Map.of());
  }

  private void book(String system, Posting posting) {
    transaction.executeWithoutResult(_ -> rows.plan(posting));
    booking.introduceCustomer(posting.id(), system);
    booking.book(posting.id(), system);
  }

  private static Posting paid(Invoice invoice, long ore) {
    return KEEPER.of(new PaymentMatched(UUID.randomUUID(), new Payment(Shop.SELLER.account(),
        invoice.kid().value(), new Money(ore), Shop.TODAY, "10", null), invoice, Shop.TODAY))
        .orElseThrow();
  }

  private Invoice invoice() {
    return transaction.execute(_ -> {
      var number = NUMBER.incrementAndGet();
      var made = Shop.order("r-" + number).invoiced(UUID.randomUUID(), Shop.SELLER, number,
          Shop.TODAY);
      invoices.issue(made);
      return made;
    });
  }
}
