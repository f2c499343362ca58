package no.fakturahub.agreement.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.fakturahub.BesideOthers;
import no.fakturahub.Shop;
import no.fakturahub.agreement.Agreements.Used;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceXml;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Money;
import no.fakturahub.mapping.Stylesheets;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.SideClaim;
import no.fakturahub.payment.SideClaim.Kind;
import no.fakturahub.payment.SideClaims;
import no.fakturahub.reminder.Letter;
import no.fakturahub.reminder.ReminderXml;
import no.fakturahub.reminder.Reminders;
import no.fakturahub.validation.Specimen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// Ten years of a made-up shop, day by day: what is due is issued, delivered, reminded of and paid, and in the end all
/// of it is what a slow and obvious reckoning says. Every invoice and every reminder that fits EHF is judged.
@Import(ShopDays.class)
@SpringBootTest(classes = ShopRooms.class, webEnvironment = WebEnvironment.NONE, properties = {
    "db-scheduler.enabled=false", "hub.intake.max-bytes=1000000",
    "spring.datasource.url=${test.database}",
    "hub.reminders.bank-data-days=400",
    "hub.reminders.sellers.987654325.stages[0].day=-3",
    "hub.reminders.sellers.987654325.stages[1].day=0",
    "hub.reminders.sellers.987654325.stages[2].day=7",
    "hub.reminders.sellers.987654325.stages[3].day=14",
    "hub.reminders.sellers.987654325.stages[3].charges=true",
    "hub.reminders.sellers.987654325.stages[4].day=28",
    "hub.reminders.sellers.987654325.stages[4].charges=true"})
@BesideOthers
class TenYearsOfAShopTest {

  @Autowired
  ShopDays days;
  @Autowired
  AgreementTable table;
  @Autowired
  Invoices invoices;
  @Autowired
  Payments payments;
  @Autowired
  SideClaims claims;
  @Autowired
  Reminders reminders;
  @Autowired
  Stylesheets stylesheets;

  @Test
  void everyInvoiceIsLawfulAndTheTotalsAreThoseOfTheReckoning() {
    var subscribers = TenYears.subscribers();
    days.begin(TenYears.FIRST);
    for (var day = TenYears.FIRST; !day.isAfter(TenYears.LAST); day = day.plusDays(1)) {
      for (var one : subscribers) {
        if (day.equals(one.paidFrom()))
          days.enter(one);
        decided(one, day);
      }
      days.happen(subscribers);
    }

    for (var one : subscribers) {
      assertThat(billed(one)).as(one.customer().name())
          .isEqualTo(SlowReckoning.net(one, TenYears.LAST));
      invoicesOf(one).forEach(this::isLawful);
      invoicesOf(one).filter(it -> !it.isCreditNote()).forEach(it -> isRemindedRightly(one, it));
    }
    assertThat(days.letters()).isGreaterThan(500);
  }

  private void decided(Subscriber one, LocalDate day) {
    for (var change : one.changes()) {
      if (change.decided().equals(day))
        days.decide(one, "c" + one.changes().indexOf(change), change);
    }
    if (one.used() > 0 && day.getDayOfMonth() == 15 && !day.isBefore(one.paidFrom()))
      table.use(one.agreement().id(), "u" + day,
          new Used("use", day, BigDecimal.valueOf(one.used())));
  }

  private Stream<Invoice> invoicesOf(Subscriber one) {
    return table.find(one.agreement().id()).orElseThrow().documents().stream()
        .map(made -> invoices.find(made.invoice()).orElseThrow());
  }

  private Money billed(Subscriber one) {
    return invoicesOf(one).map(it -> it.isCreditNote()
        ? it.totals().net().negate()
        : it.totals().net()).reduce(Money.ZERO, Money::plus);
  }

  private void isLawful(Invoice invoice) {
    var ehf = stylesheets.apply(
        invoice.isCreditNote() ? "ehf/credit-note.xsl" : "ehf/invoice.xsl",
        InvoiceXml.write(invoice));
    assertThat(isGood(ehf)).as("%s", invoice.number()).isTrue();
  }

  private static boolean isGood(byte[] ehf) {
    var judgement = Specimen.VALIDATOR.judge(ehf, Optional.of(Shop.SELLER.kidAgreement()));
    return judgement.isValid() && judgement.isLawful();
  }

  private void isRemindedRightly(Subscriber one, Invoice invoice) {
    var paid = one.paysAfter() < 0 ? TenYears.LAST.plusYears(1) : days.paidOn(one, invoice);
    var charged = reminders.of(invoice.id()).stream().filter(it -> it.stage() >= 14).toList();
    var fees = Money.ZERO;
    for (var letter : charged) {
      assertThat(letter.issued()).isAfterOrEqualTo(invoice.due().plusDays(14))
          .isBeforeOrEqualTo(paid);
      fees = fees.plus(SlowReckoning.fee(letter.issued()));
      judge(letter);
    }
    assertThat(asked(invoice.id(), Kind.FEE)).as("%s", invoice.number()).isEqualTo(fees);
    assertThat(asked(invoice.id(), Kind.INTEREST)).isEqualTo(charged.isEmpty()
        ? Money.ZERO
        : SlowReckoning.interest(days.owedBefore(invoice), invoice.due(),
            charged.getLast().issued()));
    if (one.paysAfter() >= 0 && !paid.isAfter(TenYears.LAST))
      isPaid(one, invoice);
  }

  private void judge(Letter letter) {
    var reminder = reminders.document(letter.id()).orElseThrow();
    if (reminder.fitsEhf())
      assertThat(isGood(stylesheets.apply("ehf/reminder.xsl", ReminderXml.write(reminder))))
          .as(reminder.number()).isTrue();
  }

  private void isPaid(Subscriber one, Invoice invoice) {
    assertThat(payments.owed(invoice)).isLessThanOrEqualTo(Money.ZERO);
    if (one.paysAll())
      assertThat(claims.owed(invoice.id())).isEqualTo(Money.ZERO);
  }

  private Money asked(UUID invoice, Kind kind) {
    return claims.of(invoice).stream().filter(it -> it.kind() == kind).map(SideClaim::amount)
        .reduce(Money.ZERO, Money::plus);
  }
}
