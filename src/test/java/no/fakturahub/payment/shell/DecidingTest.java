package no.fakturahub.payment.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.payment.Allocation;
import no.fakturahub.payment.Deciding;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.Decision.By;
import no.fakturahub.payment.Decision.Part;
import no.fakturahub.payment.InvoiceState;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Payments.Received;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(Books.class)
@TestPropertySource(properties = "hub.intake.max-bytes=100000")
class DecidingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String NO_INVOICE = "000999995";
  private static final String PAYER = "8601111%04d";
  private static final AtomicInteger PAYERS = new AtomicInteger();

  @Autowired
  Bank bank;
  @Autowired
  Payments payments;
  @Autowired
  Deciding deciding;
  @Autowired
  Timeline timeline;
  @Autowired
  Ledger ledger;
  @Autowired
  Books.Issue issue;

  private final AtomicInteger request = new AtomicInteger();

  @Test
  void aPaymentWithoutAKidIsLaidOnTheInvoicesAPersonNames() throws IOException {
    var one = issue.invoice();
    var other = issue.invoice();
    var payment = pay("two", 200_00, NO_INVOICE);

    decide(new Decision.Settle(payment, List.of(part(one, 125_00), part(other, 75_00))));

    assertThat(payments.state(one)).isEqualTo(InvoiceState.PAID);
    assertThat(payments.state(other)).isEqualTo(InvoiceState.PART_PAID);
    assertThat(payments.owed(other)).isEqualTo(new Money(50_00));
    assertThat(waits(payment)).isFalse();
    assertThat(last(one)).isEqualTo("PAID kr 125.00 by Kari; kr 0.00 owed now");
    assertThat(ledger.paid(one)).isEqualTo(new Money(125_00));
  }

  @Test
  void whatIsNotLaidAnywhereStillWaits() throws IOException {
    var invoice = issue.invoice();
    var payment = pay("rest", 200_00, NO_INVOICE);

    decide(new Decision.Settle(payment, List.of(part(invoice, 125_00))));

    assertThat(payments.find(payment).orElseThrow().waiting()).isEqualTo(new Money(75_00));
    assertThat(waits(payment)).isTrue();
    decide(new Decision.Refund(payment, new Money(75_00)));
    assertThat(waits(payment)).isFalse();
  }

  @Test
  void tooMuchIsTheCustomersAndCanBeSetOffOrGivenBack() throws IOException {
    var over = issue.invoice();
    var next = issue.invoice();
    var payment = pay("over", 200_00, over.kid().value());
    assertThat(payments.state(over)).isEqualTo(InvoiceState.OVERPAID);
    assertThat(waits(payment)).isTrue();

    decide(new Decision.SetOff(over.id(), next.id(), new Money(50_00)));
    decide(new Decision.GiveBack(over.id(), new Money(25_00)));

    assertThat(payments.state(over)).isEqualTo(InvoiceState.PAID);
    assertThat(payments.owed(next)).isEqualTo(new Money(75_00));
    assertThat(waits(payment)).isFalse();
    assertThat(ledger.paid(over)).isEqualTo(new Money(125_00));
    assertThat(ledger.paid(next)).isEqualTo(new Money(50_00));
  }

  @Test
  void eachStepCanBeUndoneAndTheLastOneFirst() throws IOException {
    var over = issue.invoice();
    var next = issue.invoice();
    var payment = pay("undo", 175_00, over.kid().value());
    var setOff = decide(new Decision.SetOff(over.id(), next.id(), new Money(50_00)));
    var first = payments.allocations(payment).getFirst();

    refused("DECISION_USED", new Decision.Undo(first.id()));
    decide(new Decision.Undo(setOff.getFirst().id()));
    decide(new Decision.Undo(first.id()));

    assertThat(payments.state(over)).isEqualTo(InvoiceState.OPEN);
    assertThat(payments.state(next)).isEqualTo(InvoiceState.OPEN);
    assertThat(payments.find(payment).orElseThrow().waiting()).isEqualTo(new Money(175_00));
    assertThat(waits(payment)).isTrue();
    refused("DECISION_UNDONE", new Decision.Undo(first.id()));
  }

  @Test
  void moneyTakenBackOpensTheInvoiceThatAPersonNames() throws IOException {
    var invoice = issue.invoice();
    pay("paid", 125_00, invoice.kid().value());
    var back = pay("back", -125_00, invoice.kid().value());
    assertThat(payments.state(invoice)).isEqualTo(InvoiceState.PAID);

    decide(new Decision.Settle(back, List.of(part(invoice, -125_00))));

    assertThat(payments.state(invoice)).isEqualTo(InvoiceState.OPEN);
    assertThat(waits(back)).isFalse();
    assertThat(ledger.paid(invoice)).isEqualTo(Money.ZERO);
  }

  @Test
  void whatWasExactAndIsUndoneWaits() throws IOException {
    var invoice = issue.invoice();
    var payment = pay("exact", 125_00, invoice.kid().value());
    assertThat(waits(payment)).isFalse();

    decide(new Decision.Undo(payment));

    assertThat(payments.waiting()).filteredOn(one -> one.id().equals(payment))
        .extracting(Received::waitsFor).containsExactly("PAYMENT_UNDONE");
  }

  @Test
  void whatIsGivenUpIsNotOwedAndNotPaid() {
    var invoice = issue.invoice();

    var given = decide(new Decision.WriteOff(invoice.id(), new Money(125_00)));

    assertThat(payments.state(invoice)).isEqualTo(InvoiceState.WRITTEN_OFF);
    assertThat(payments.paid(invoice.id())).isEqualTo(Money.ZERO);
    refused("DECISION_TOO_MUCH", new Decision.WriteOff(invoice.id(), new Money(1)));
    decide(new Decision.Undo(given.getFirst().id()));
    assertThat(payments.state(invoice)).isEqualTo(InvoiceState.OPEN);
  }

  private UUID pay(String name, long ore, String kid) throws IOException {
    var type = ore < 0 ? OcrType.BUSINESS_TERMINAL : OcrType.GIRO;
    bank.send("deciding " + name,
        bank.file().pay(type, DAY, ore, kid, PAYER.formatted(PAYERS.incrementAndGet())));
    return payments.latest(1).getFirst().id();
  }

  private List<Allocation> decide(Decision decision) {
    return deciding.decide(decision,
        new By("r%d-%s".formatted(request.incrementAndGet(), UUID.randomUUID()), "Kari", null));
  }

  private void refused(String code, Decision decision) {
    assertThatThrownBy(() -> decide(decision)).isInstanceOfSatisfying(Refused.class,
        why -> assertThat(why.code()).as("%s", decision).isEqualTo(code));
  }

  private boolean waits(UUID payment) {
    return payments.waiting().stream().map(Received::id).anyMatch(payment::equals);
  }

  private String last(Invoice invoice) {
    var entry = timeline.of(invoice.id()).getLast();
    return "%s %s".formatted(entry.step(), entry.evidence());
  }

  private static Part part(Invoice invoice, long ore) {
    return new Part(invoice.id(), new Money(ore));
  }
}
