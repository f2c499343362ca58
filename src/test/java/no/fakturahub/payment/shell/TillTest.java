package no.fakturahub.payment.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.fakturahub.Shop;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Money;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.payment.Incoming;
import no.fakturahub.payment.Incoming.Source;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Payments.Outcome;
import no.fakturahub.payment.Payments.Received;
import no.fakturahub.payment.Till;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(Books.class)
@TestPropertySource(properties = "hub.intake.max-bytes=100000")
class TillTest {

  @Autowired
  Till till;
  @Autowired
  Payments payments;
  @Autowired
  Timeline timeline;
  @Autowired
  Ledger ledger;
  @Autowired
  Bank bank;
  @Autowired
  Books.Issue issue;
  @Autowired
  JdbcTransactionManager transactions;

  @Test
  void moneyWithoutABankFileIsBookedToldOfAndHeardOf() {
    var invoice = issue.invoice();

    take(invoice, "ref-1", 25_00);
    take(invoice, "ref-2", 100_00);

    assertThat(payments.of(invoice.id())).extracting(Received::outcome, Received::evidence)
        .containsExactly(tuple(Outcome.PAID_IN_PART,
            "VIPPS %d-ref-1".formatted(invoice.number())),
            tuple(Outcome.SETTLED,
                "VIPPS %d-ref-2".formatted(invoice.number())));
    assertThat(timeline.of(invoice.id())).extracting(Timeline.Entry::evidence)
        .endsWith("VIPPS %d-ref-1: kr 25.00; kr 100.00 still owed".formatted(invoice.number()),
            "VIPPS %d-ref-2: kr 100.00".formatted(invoice.number()));
    assertThat(ledger.heardOf(invoice)).isEqualTo(2);
  }

  @Test
  void theSameReferenceAgainIsTheSameMoney() {
    var invoice = issue.invoice();

    take(invoice, "ref", 125_00);
    take(invoice, "ref", 125_00);

    assertThat(payments.paid(invoice.id())).isEqualTo(new Money(125_00));
    assertThat(ledger.heardOf(invoice)).isOne();
  }

  @Test
  void whatGoesBackIsOwedAgainAndSomebodyShouldKnow() {
    var invoice = issue.invoice();

    take(invoice, "ref", 125_00);
    take(invoice, "ref-back", -25_00);

    assertThat(payments.of(invoice.id()).getLast().outcome()).isEqualTo(Outcome.GIVEN_BACK);
    assertThat(payments.waiting()).filteredOn(one -> invoice.id().equals(one.invoice()))
        .extracting(Received::waitsFor).containsExactly("PAYMENT_REFUNDED");
    assertThat(payments.paid(invoice.id())).isEqualTo(new Money(100_00));
    assertThat(timeline.of(invoice.id()).getLast().evidence()).endsWith("kr 25.00 owed now");
    assertThat(ledger.heardOf(invoice)).isEqualTo(2);
  }

  @Test
  void tooMuchWaitsForAPerson() {
    var invoice = issue.invoice();

    take(invoice, "ref", 126_00);

    assertThat(payments.waiting()).filteredOn(one -> invoice.id().equals(one.invoice()))
        .extracting(Received::waitsFor).containsExactly("PAYMENT_TOO_MUCH");
  }

  @Test
  void aBankFileWaitsWhileSomebodyTakesWhatIsOwed() throws Exception {
    var invoice = issue.invoice();
    var file = bank.file().pay(OcrType.GIRO, Shop.TODAY, 125_00, invoice.kid().value(), null)
        .end().bytes();

    try (var threads = Executors.newFixedThreadPool(2)) {
      var work = List.<Callable<Object>>of(() -> bank.send("meanwhile", file),
          () -> takeWhatIsOwed(invoice));
      for (var done : threads.invokeAll(work))
        done.get();
    }

    assertThat(payments.of(invoice.id())).isNotEmpty().allMatch(
        one -> one.outcome() == Outcome.SETTLED || one.evidence().contains("meanwhile"));
  }

  @Test
  void nothingAndTheNamelessAreNoMoney() {
    var invoice = issue.invoice();

    assertThatIllegalArgumentException().isThrownBy(
        () -> new Incoming(Source.VIPPS, "r", invoice, Money.ZERO, Shop.TODAY));
    assertThatIllegalArgumentException().isThrownBy(
        () -> new Incoming(Source.VIPPS, " ", invoice, new Money(1), Shop.TODAY));
  }

  private boolean takeWhatIsOwed(Invoice invoice) {
    new TransactionTemplate(transactions).executeWithoutResult(_ -> {
      var owed = till.owedInTurn(invoice);
      if (!owed.isZero())
        till.take(incoming(invoice, "all", owed.ore()));
    });
    return true;
  }

  private void take(Invoice invoice, String reference, long ore) {
    new TransactionTemplate(transactions)
        .executeWithoutResult(_ -> till.take(incoming(invoice, reference, ore)));
  }

  private static Incoming incoming(Invoice invoice, String reference, long ore) {
    return new Incoming(Source.VIPPS, invoice.number() + "-" + reference, invoice,
        new Money(ore), Shop.TODAY);
  }
}
