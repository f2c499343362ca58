package no.fakturahub.payment.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.payment.Allocation;
import no.fakturahub.payment.Deciding;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.Incoming;
import no.fakturahub.payment.InvoiceState;
import no.fakturahub.payment.OpenItems;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Payments.Outcome;
import no.fakturahub.payment.SideClaim;
import no.fakturahub.payment.SideClaim.Kind;
import no.fakturahub.payment.SideClaims;
import no.fakturahub.payment.Suggestion;
import no.fakturahub.payment.Suggestions;
import no.fakturahub.payment.Till;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

/// Fee and interest are paid beside the invoice: it first, and they with what is over.
@SpringJUnitConfig(Books.class)
@TestPropertySource(properties = "hub.intake.max-bytes=100000")
class SideClaimTest {

  @Autowired
  SideClaims claims;
  @Autowired
  Till till;
  @Autowired
  Payments payments;
  @Autowired
  OpenItems items;
  @Autowired
  Deciding deciding;
  @Autowired
  Bank bank;
  @Autowired
  Books.Issue issue;
  @Autowired
  JdbcTransactionManager transactions;

  @Test
  void whatIsPaidBeyondTheInvoicePaysTheFeeAndThenTheInterest() throws Exception {
    var invoice = reminded();

    pay(invoice, 125_00 + 38_00 + 1_00);

    assertThat(payments.state(invoice)).isEqualTo(InvoiceState.PAID);
    assertThat(payments.latest(1).getFirst().outcome()).isEqualTo(Outcome.SETTLED);
    assertThat(claims.of(invoice.id())).extracting(SideClaim::owed)
        .containsExactly(Money.ZERO, Money.ofKroner("1.50"));
  }

  @Test
  void theInvoiceAloneIsPaidFirstAndTheFeeIsStillOwed() throws Exception {
    var invoice = reminded();

    pay(invoice, 125_00);
    assertThat(claims.owed(invoice.id())).isEqualTo(Money.ofKroner("40.50"));

    pay(invoice, 40_50);
    assertThat(claims.owed(invoice.id())).isEqualTo(Money.ZERO);
    assertThat(payments.waiting()).extracting(Payments.Received::invoice)
        .doesNotContain(invoice.id());
  }

  @Test
  void moreThanAllThatIsTooMuch() throws Exception {
    var invoice = reminded();

    pay(invoice, 125_00 + 40_50 + 10_00);

    assertThat(payments.owed(invoice)).isEqualTo(Money.ofKroner("-10.00"));
    assertThat(payments.latest(1).getFirst().waitsFor()).isEqualTo("PAYMENT_TOO_MUCH");
  }

  @Test
  void whatIsWaivedIsNoLongerPaid() throws Exception {
    var invoice = reminded();
    claims.of(invoice.id()).forEach(one -> claims.waive(one.letter()));

    pay(invoice, 125_00 + 38_00);

    assertThat(payments.owed(invoice)).isEqualTo(Money.ofKroner("-38.00"));
  }

  @Test
  void aPersonTakesItBackAndItWaitsAgain() throws Exception {
    var invoice = reminded();
    pay(invoice, 125_00 + 38_00);
    var payment = payments.latest(1).getFirst();
    var fee = payments.allocations(payment.id()).stream()
        .filter(one -> one.target() instanceof Allocation.Target.OfClaim).findFirst()
        .orElseThrow();

    deciding.decide(new Decision.Undo(fee.id()),
        new Decision.By(UUID.randomUUID().toString(), "Kari", null));

    assertThat(claims.owed(invoice.id())).isEqualTo(Money.ofKroner("40.50"));
    assertThat(payments.find(payment.id()).orElseThrow().waiting())
        .isEqualTo(Money.ofKroner("38.00"));
  }

  /** As Vipps gives a payment back: the fee that it had paid goes back with it. */
  @Test
  void moneyThatGoesBackIsTakenOffTheFeeBeforeTheInvoice() throws Exception {
    var invoice = reminded();
    pay(invoice, 125_00 + 38_00);

    giveBack(invoice, "part", 48_00);
    assertThat(claims.owed(invoice.id())).isEqualTo(Money.ofKroner("40.50"));
    assertThat(payments.owed(invoice)).isEqualTo(Money.ofKroner("10.00"));

    giveBack(invoice, "rest", 115_00);
    assertThat(payments.owed(invoice)).isEqualTo(Money.ofKroner("125.00"));
    assertThat(payments.paid(invoice.id())).isEqualTo(Money.ZERO);
  }

  @Test
  void whatWasTooMuchGoesBackFirst() throws Exception {
    var invoice = reminded();
    pay(invoice, 125_00 + 40_50 + 10_00);

    giveBack(invoice, "too much", 10_00);

    assertThat(payments.owed(invoice)).isEqualTo(Money.ZERO);
    assertThat(claims.owed(invoice.id())).isEqualTo(Money.ZERO);
  }

  @Test
  void whatTheBankTakesBackIsSuggestedForInvoiceAndFeeTogether() throws Exception {
    var invoice = reminded();
    pay(invoice, 125_00 + 38_00);
    bank.send("back", bank.file().pay(OcrType.REVERSAL, Shop.TODAY, 163_00,
        invoice.kid().value(), "86011120001"));
    var back = payments.latest(1).getFirst();

    var suggested = Suggestions.of(back.payment(), back.waiting(), back.text(), back.payer(),
        items).getFirst();
    assertThat(suggested.why()).isEqualTo(Suggestion.Why.PAID_SO_MUCH);
    deciding.decide(
        new Decision.Settle(back.id(),
            List.of(new Decision.Part(invoice.id(), back.waiting()))),
        new Decision.By(UUID.randomUUID().toString(), "Kari", null));

    assertThat(payments.owed(invoice)).isEqualTo(Money.ofKroner("125.00"));
    assertThat(claims.owed(invoice.id())).isEqualTo(Money.ofKroner("40.50"));
  }

  private void giveBack(Invoice invoice, String reference, long ore) {
    new TransactionTemplate(transactions).executeWithoutResult(_ -> till.take(new Incoming(
        Incoming.Source.VIPPS, invoice.number() + reference, invoice, new Money(-ore),
        Shop.TODAY)));
  }

  private Invoice reminded() {
    var invoice = issue.invoice();
    new TransactionTemplate(transactions).executeWithoutResult(
        _ -> List.of(claim(invoice, Kind.FEE, "38.00"), claim(invoice, Kind.INTEREST, "2.50"))
            .forEach(claims::ask));
    return invoice;
  }

  private static SideClaim claim(Invoice invoice, Kind kind, String kroner) {
    return SideClaim.of(invoice.id(), kind, Money.ofKroner(kroner), Shop.TODAY,
        UUID.randomUUID());
  }

  private void pay(Invoice invoice, long ore) throws Exception {
    bank.send("beside", bank.file().pay(OcrType.GIRO, Shop.TODAY, ore, invoice.kid().value(),
        "86011120001"));
  }
}
