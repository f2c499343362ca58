package no.fakturahub.reminder.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import no.fakturahub.Shop;
import no.fakturahub.customer.Customer;
import no.fakturahub.delivery.Deliveries;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.delivery.Reports;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.References;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.ledger.shell.TestClock;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.ocrgiro.OcrWriter;
import no.fakturahub.order.Order;
import no.fakturahub.parked.Approvals;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessages;
import no.fakturahub.payment.SideClaims;
import no.fakturahub.reminder.Letter;
import no.fakturahub.reminder.Proposal;
import no.fakturahub.reminder.Reminders;
import no.fakturahub.reminder.Reminders.Outcome;
import no.fakturahub.reminder.Stop;
import org.apache.camel.ProducerTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// What tests of reminders do and see. A day that passes brings the bank's file with it.
record FollowedUp(Reminders reminders, SideClaims claims, Invoices invoices, Deliveries deliveries,
    Reports reports, ParkedMessages desk, Approvals approvals, Sellers sellers, Daily daily,
    GreenMail mails,
    ProducerTemplate camel, TransactionTemplate transaction, TestClock clock,
    ReminderHub.Peppol peppol) {

  private static final AtomicInteger NUMBERS = new AtomicInteger(20_000);
  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  void begin() {
    clock.pass(Duration.between(clock.instant(), START));
    desk.list(ParkedMessage.State.OPEN, 100).forEach(one -> {
      if (one.waitsForYes())
        approvals.decline(one.id(), "tested", "Kari");
      else
        desk.discard(one.id(), "tested");
    });
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// kr 125, issued today and with its receiver.
  Invoice delivered(Customer buyer) {
    var invoice = issued(buyer);
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(
        deliveries.of(invoice.id()).map(one -> one.state())).hasValue(DeliveryState.HANDED_OVER));
    return invoice;
  }

  private Invoice issued(Customer buyer) {
    var number = NUMBERS.incrementAndGet();
    var invoice = new Order(Shop.SELLER.orgNumber(), "test", "R" + number, today(), today(), buyer,
        new References("Kari", "R" + number, null, null), List.of(Shop.line("100.00")), List.of(),
        List.of(), null)
        .invoiced(UUID.randomUUID(), Shop.SELLER, number, today());
    transaction.executeWithoutResult(_ -> invoices.issue(invoice));
    return invoice;
  }

  FollowedUp daysPass(int days) {
    clock.pass(Duration.ofDays(days));
    bankFile();
    return this;
  }

  void daysPassInSilence(int days) {
    clock.pass(Duration.ofDays(days));
  }

  void bankFile() {
    paid(issued(Samples.consumer("annen@example.no")), 125_00);
  }

  void paid(Invoice invoice, long ore) {
    pay(invoice.kid().value(), ore);
  }

  /// The right sum, and a KID with one digit wrong.
  void paidWithWrongKid(Invoice invoice) {
    paidWithWrongKid(invoice, 125_00);
  }

  void paidWithWrongKid(Invoice invoice, long ore) {
    var kid = invoice.kid().value();
    pay(kid.substring(0, 7) + (kid.charAt(7) == '9' ? '0' : (char) (kid.charAt(7) + 1))
        + kid.substring(8), ore);
  }

  private void pay(String kid, long ore) {
    var file = new OcrWriter(NUMBERS.incrementAndGet() % 9_000_000).assignment(
        Shop.SELLER.account()).pay(OcrType.GIRO, today(), ore, kid, null).end().bytes();
    camel.requestBodyAndHeaders("bean:payment?method=take",
        new ByteArrayInputStream(file), Map.of("CamelFileName", "ocr.txt"));
  }

  List<Proposal> dueOf(Invoice invoice) {
    return reminders.due(Shop.SELLER.orgNumber()).stream()
        .filter(one -> one.about().invoice().id().equals(invoice.id())).toList();
  }

  Proposal.Send ready(Invoice invoice) {
    assertThat(dueOf(invoice)).hasOnlyElementsOfType(Proposal.Send.class).hasSize(1);
    return (Proposal.Send) dueOf(invoice).getFirst();
  }

  List<Stop> held(Invoice invoice) {
    assertThat(dueOf(invoice)).hasOnlyElementsOfType(Proposal.Held.class).hasSize(1);
    return ((Proposal.Held) dueOf(invoice).getFirst()).why();
  }

  /// @return the mail's subject and words
  String approve(Invoice invoice) throws Exception {
    approveWithoutMail(invoice);
    return ReceivedMail.of(mails, letters(invoice).getLast().id());
  }

  void approveWithoutMail(Invoice invoice) {
    var before = letters(invoice).size();
    assertThat(reminders.approve(List.of(invoice.id()), "Kari"))
        .allMatch(one -> one.letter() != null);
    sent(invoice, before + 1);
  }

  void sent(Invoice invoice, int letters) {
    await().atMost(PATIENCE).untilAsserted(() -> {
      assertThat(letters(invoice)).hasSize(letters);
      assertThat(letters(invoice).getLast().hasLeft()).isTrue();
    });
  }

  List<Outcome> approveAtOnce(Invoice invoice, int times) throws Exception {
    try (var threads = Executors.newFixedThreadPool(times)) {
      Callable<List<Outcome>> yes = () -> reminders.approve(List.of(invoice.id()), "Kari");
      return threads.invokeAll(Collections.nCopies(times, yes)).stream()
          .flatMap(one -> one.resultNow().stream()).toList();
    }
  }

  List<Letter> letters(Invoice invoice) {
    return reminders.of(invoice.id());
  }

  void endStops(Invoice invoice) {
    reminders.stopped(invoice.id()).forEach(one -> reminders.end(one.id(), "Kari"));
  }

  void report(Invoice invoice, Says says) {
    reports.report(deliveries.of(invoice.id()).orElseThrow().id(), report(says));
  }

  void reportLetter(Invoice invoice, Says says) {
    reports.report(letters(invoice).getLast().id(), report(says));
  }

  private Report report(Says says) {
    return new Report(says, UUID.randomUUID().toString(), clock.instant(), "550 no such user",
        "evidence".getBytes(UTF_8));
  }

  void replayWhatIsParked() {
    desk.list(ParkedMessage.State.OPEN, 10).stream()
        .filter(one -> one.code().startsWith("REMINDER_"))
        .forEach(one -> approvals.approve(one.id(), "Tove"));
  }

  /// The daily run, as it is for a seller who lets it go by itself.
  void automatically() {
    daily.run(_ -> true);
  }
}
