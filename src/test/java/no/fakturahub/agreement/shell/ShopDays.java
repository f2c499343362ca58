package no.fakturahub.agreement.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.agreement.Agreements.Standing;
import no.fakturahub.agreement.Change;
import no.fakturahub.delivery.Deliveries;
import no.fakturahub.delivery.Report;
import no.fakturahub.delivery.Report.Says;
import no.fakturahub.delivery.Reports;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Money;
import no.fakturahub.ledger.shell.TestClock;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.ocrgiro.OcrWriter;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.SideClaims;
import no.fakturahub.reminder.Proposal;
import no.fakturahub.reminder.Reminders;
import org.apache.camel.ProducerTemplate;

/// What happens on each of the made-up shop's days, in the hub's own order: the night's bills, the morning's reminders,
/// the bank's file.
final class ShopDays {

  private final AgreementTable table;
  private final NightRun night;
  private final Invoices invoices;
  private final Deliveries deliveries;
  private final Reports reports;
  private final Reminders reminders;
  private final Payments payments;
  private final SideClaims claims;
  private final ProducerTemplate camel;
  private final TestClock clock;
  private final Map<Subscriber, Integer> seen = new HashMap<>();
  private final Map<LocalDate, Map<Invoice, Subscriber>> toBePaid = new HashMap<>();
  private final Map<UUID, Money> owedBefore = new HashMap<>();
  private int number;
  private int letters;

  ShopDays(AgreementTable table, NightRun night, Invoices invoices, Deliveries deliveries,
      Reports reports, Reminders reminders, Payments payments, SideClaims claims,
      ProducerTemplate camel, TestClock clock) {
    this.table = table;
    this.night = night;
    this.invoices = invoices;
    this.deliveries = deliveries;
    this.reports = reports;
    this.reminders = reminders;
    this.payments = payments;
    this.claims = claims;
    this.camel = camel;
    this.clock = clock;
  }

  void begin(LocalDate day) {
    clock.pass(Duration.between(clock.instant(),
        day.atTime(9, 0).atZone(ZoneId.of("Europe/Oslo")).toInstant()));
  }

  void enter(Subscriber one) {
    assertThat(table.insert(one.customer().id(), one.agreement())).isTrue();
    table.next(one.agreement().id(), one.paidFrom());
  }

  void decide(Subscriber one, String request, Change change) {
    table.change(one.agreement().id(), request, change);
    table.next(one.agreement().id(), change.decided());
  }

  /// All of a day, and the next begins.
  void happen(List<Subscriber> subscribers) {
    if (night.untilToday() > 0)
      subscribers.forEach(this::deliver);
    remind();
    pay();
    clock.pass(Duration.ofDays(1));
  }

  private void deliver(Subscriber one) {
    var made = table.find(one.agreement().id()).map(Standing::documents).orElse(List.of());
    made.stream().skip(seen.getOrDefault(one, 0)).forEach(it -> {
      var invoice = invoices.find(it.invoice()).orElseThrow();
      arrives(deliveries.of(it.invoice()).orElseThrow().id());
      if (!invoice.isCreditNote() && one.paysAfter() >= 0)
        toBePaid.computeIfAbsent(paidOn(one, invoice), _ -> new LinkedHashMap<>())
            .put(invoice, one);
    });
    seen.put(one, made.size());
  }

  private void arrives(UUID id) {
    reports.report(id, new Report(Says.HANDED_OVER, "r" + id, clock.instant(), "250 ok",
        new byte[0]));
  }

  private void remind() {
    var ready = reminders.due(Shop.SELLER.orgNumber()).stream()
        .filter(Proposal.Send.class::isInstance).map(it -> it.about().invoice().id()).toList();
    for (var outcome : reminders.approve(ready, "Kari")) {
      arrives(Objects.requireNonNull(outcome.letter()));
      letters++;
    }
  }

  private void pay() {
    var paid = new LinkedHashMap<Invoice, Money>();
    toBePaid.getOrDefault(LocalDate.now(clock), Map.of())
        .forEach((invoice, one) -> paid.put(invoice, toPay(one, invoice)));
    paid.values().removeIf(Money::isZero);
    if (!paid.isEmpty())
      bankFile(paid);
  }

  private Money toPay(Subscriber one, Invoice invoice) {
    var owed = payments.owed(invoice);
    owedBefore.put(invoice.id(), owed);
    if (owed.isNegative())
      return Money.ZERO;
    return one.paysAll() ? owed.plus(claims.owed(invoice.id())) : owed;
  }

  private void bankFile(Map<Invoice, Money> paid) {
    var file = new OcrWriter(++number).assignment(Shop.SELLER.account());
    paid.forEach((invoice, amount) -> file.pay(OcrType.GIRO, LocalDate.now(clock), amount.ore(),
        invoice.kid().value(), null));
    camel.requestBodyAndHeaders("bean:payment?method=take",
        new ByteArrayInputStream(file.end().bytes()), Map.of("CamelFileName", "ocr.txt"));
  }

  LocalDate paidOn(Subscriber one, Invoice invoice) {
    return invoice.due().plusDays(one.paysAfter());
  }

  /// What was owed of an invoice until it was paid.
  Money owedBefore(Invoice invoice) {
    return owedBefore.getOrDefault(invoice.id(), payments.owed(invoice));
  }

  int letters() {
    return letters;
  }
}
