package no.fakturahub.avtalegiro.shell;

import static java.util.Objects.requireNonNull;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.fakturahub.avtalegiro.Claim;
import no.fakturahub.avtalegiro.ClaimState;
import no.fakturahub.avtalegiro.Samples;
import no.fakturahub.avtalegiro.file.Transaction;
import no.fakturahub.credit.CreditRequest;
import no.fakturahub.credit.Crediting;
import no.fakturahub.credit.Extent;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Deliveries;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.NumberSeries;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Kid;
import no.fakturahub.ledger.shell.TestClock;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.ocrgiro.OcrWriter;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessages;
import org.apache.camel.ProducerTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What tests of claims do and see.
final class Giro {

  private static final Instant START = new TestClock().instant();

  private final AtomicInteger files = new AtomicInteger();
  private final Invoices invoices;
  private final ClaimTable claims;
  private final Crediting crediting;
  private final Timeline timeline;
  private final Deliveries deliveries;
  private final ManualScheduler scheduler;
  private final SettableClock schedulersClock;
  private final TestClock clock;
  private final Shelf shelf;
  private final NumberSeries numbers;
  private final ProducerTemplate camel;
  private final TransactionTemplate transaction;
  private final ParkedMessages desk;
  private final JdbcClient db;

  Giro(Invoices invoices, ClaimTable claims, Crediting crediting, Timeline timeline,
      Deliveries deliveries,
      ManualScheduler scheduler, SettableClock schedulersClock, TestClock clock,
      Shelf shelf, NumberSeries numbers, ProducerTemplate camel,
      JdbcTransactionManager transactions, ParkedMessages desk, JdbcClient db) {
    this.db = db;
    this.desk = desk;
    this.invoices = invoices;
    this.claims = claims;
    this.crediting = crediting;
    this.timeline = timeline;
    this.deliveries = deliveries;
    this.scheduler = scheduler;
    this.schedulersClock = schedulersClock;
    this.clock = clock;
    this.shelf = shelf;
    this.numbers = numbers;
    this.camel = camel;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// As on the first day, but for the invoices.
  void clear() throws IOException {
    for (var table : List.of("mandate", "claim", "avtalegiro_file", "avtalegiro_series",
        "scheduled_tasks", "parked")) {
      db.sql("delete from " + table).update();
    }
    shelf.clear();
    after(Duration.between(clock.instant(), START));
  }

  /// Columns 16–42 of a mandate.
  static String told(int registration, Kid kid, char notice) {
    return "%d%25s%c".formatted(registration, kid, notice);
  }

  void tellOfMandates(String... told) {
    take(new OcrWriter(files.incrementAndGet()).mandates(Samples.FJORD.account(), List.of(told)));
  }

  /// Kari's mandate, by the KID of some invoice of hers.
  void kariSigns(char notice) {
    tellOfMandates(told(1, Samples.FJORD.kid().of("104", 77), notice));
  }

  void pays(Invoice invoice, OcrType type, long ore, LocalDate settled) {
    take(new OcrWriter(files.incrementAndGet()).assignment(Samples.FJORD.account())
        .pay(type, settled, ore, invoice.kid().value(), "99990512341").end());
  }

  void credit(Invoice invoice, Extent extent) {
    crediting.credit(new CreditRequest(invoice.id(), "credit " + files.incrementAndGet(), extent,
        null));
  }

  String take(OcrWriter file) {
    return requireNonNull(camel.requestBodyAndHeaders("direct:take-bank-files", file.bytes(),
        Map.of("CamelFileName", "OCR." + files.get() + ".txt", "partner", "sparebanken"),
        String.class));
  }

  /// An invoice to Kari of kr 1 250, approved and on its way.
  ///
  /// @param chosen by Kari herself; by default the bank shows it, if it can
  Invoice approved(@Nullable Channel chosen) {
    return approved(chosen, 1);
  }

  Invoice approved(@Nullable Channel chosen, int lines) {
    var invoice = requireNonNull(transaction.execute(_ -> {
      var issued = Samples.invoice(Samples.FJORD, numbers.next(Samples.FJORD),
          Samples.kari(chosen), lines);
      invoices.issue(issued);
      return issued;
    }));
    after(Duration.ZERO);
    return invoice;
  }

  /// Time passes, and what is due by then runs.
  void after(Duration time) {
    clock.pass(time);
    schedulersClock.set(clock.instant());
    for (var i = 0; i < 3; i++) {
      scheduler.runAnyDueExecutions();
    }
  }

  void gathered() {
    after(Duration.ofMinutes(10));
  }

  Delivery delivery(Invoice invoice) {
    return deliveries.of(invoice.id()).orElseThrow();
  }

  ClaimState stateOf(Invoice invoice) {
    return claim(invoice).state();
  }

  Claim claim(Invoice invoice) {
    return claims.of(invoice.id()).orElseThrow();
  }

  boolean hasClaim(Invoice invoice) {
    return claims.of(invoice.id()).isPresent();
  }

  List<Step> steps(Invoice invoice) {
    return timeline.of(invoice.id()).stream().map(Timeline.Entry::step).toList();
  }

  String evidence(Invoice invoice, Step step) {
    return timeline.of(invoice.id()).stream().filter(entry -> entry.step() == step)
        .map(Timeline.Entry::evidence).reduce("", String::concat);
  }

  /// The one message that waits for a person.
  ParkedMessage parked() {
    return desk.list(ParkedMessage.State.OPEN, 10).getFirst();
  }

  void replay(ParkedMessage parked) {
    desk.replay(parked.id());
  }

  /// What lies at the bank, whatever it is called.
  List<Path> atTheBank() {
    return shelf.files();
  }

  List<Transaction> transactionsAtTheBank() {
    return shelf.transactions();
  }
}
