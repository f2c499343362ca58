package no.fakturahub.payment.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.payment.Allocation;
import no.fakturahub.payment.Deciding;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.Decision.By;
import no.fakturahub.payment.Decision.Part;
import no.fakturahub.payment.Payments;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(Books.class)
@TestPropertySource(properties = "hub.intake.max-bytes=100000")
class DecidingTwiceTest {

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
  Books.Issue issue;

  private final AtomicInteger request = new AtomicInteger();

  @Test
  void theSameRequestAgainChangesNothing() throws IOException {
    var invoice = issue.invoice();
    var payment = pay("again", 125_00, NO_INVOICE);
    var by = new By("again-1", "Kari", null);
    var settle = new Decision.Settle(payment, List.of(part(invoice, 125_00)));

    var first = deciding.decide(settle, by);

    assertThat(deciding.decide(settle, by)).isEqualTo(first);
    assertThatThrownBy(() -> deciding.decide(new Decision.Clear(payment), by))
        .isInstanceOfSatisfying(Refused.class,
            why -> assertThat(why.code()).isEqualTo("DECISION_REQUEST_CHANGED"));
    assertThat(payments.paid(invoice.id())).isEqualTo(new Money(125_00));
  }

  @Test
  void whatThereIsNotIsRefusedAndNothingHasChanged() throws IOException {
    var invoice = issue.invoice();
    var payment = pay("refused", 100_00, NO_INVOICE);

    refused("DECISION_TOO_MUCH", new Decision.Settle(payment, List.of(part(invoice, 100_01))));
    refused("DECISION_AMOUNT", new Decision.Settle(payment, List.of(part(invoice, -1))));
    refused("DECISION_AMOUNT", new Decision.Settle(payment, List.of(part(invoice, 0))));
    refused("DECISION_NO_INVOICE",
        new Decision.Settle(payment, List.of(new Part(UUID.randomUUID(), new Money(1)))));
    refused("DECISION_NO_PAYMENT", new Decision.Clear(UUID.randomUUID()));
    refused("DECISION_NO_ALLOCATION", new Decision.Undo(UUID.randomUUID()));
    refused("DECISION_TOO_MUCH", new Decision.GiveBack(invoice.id(), new Money(1)));

    assertThat(payments.allocations(payment)).isEmpty();
    assertThat(payments.owed(invoice)).isEqualTo(new Money(125_00));
  }

  @Test
  void ofManyWhoSettleTheSameMoneyOneDoes() throws Exception {
    var payment = pay("race", 125_00, NO_INVOICE);
    var invoices = List.of(issue.invoice(), issue.invoice(), issue.invoice(), issue.invoice());
    try (var threads = Executors.newFixedThreadPool(4)) {
      var done = threads.invokeAll(invoices.stream().<Callable<Boolean>>map(invoice -> () -> {
        try {
          decide(new Decision.Settle(payment, List.of(part(invoice, 125_00))));
          return true;
        } catch (Refused tooLate) {
          return false;
        }
      }).toList());
      assertThat(done.stream().filter(one -> one.resultNow()).count()).isEqualTo(1);
    }
    assertThat(payments.find(payment).orElseThrow().waiting()).isEqualTo(Money.ZERO);
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

  private static Part part(Invoice invoice, long ore) {
    return new Part(invoice.id(), new Money(ore));
  }
}
