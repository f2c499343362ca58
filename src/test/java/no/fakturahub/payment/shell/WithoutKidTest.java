package no.fakturahub.payment.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.fakturahub.Shop;
import no.fakturahub.camt.CamtVersion;
import no.fakturahub.camt.CamtWriter;
import no.fakturahub.camt.Paid;
import no.fakturahub.kernel.Money;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.payment.Allocation;
import no.fakturahub.payment.Allocation.Rule;
import no.fakturahub.payment.Deciding;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.InvoiceState;
import no.fakturahub.payment.OpenItems;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Payments.Outcome;
import no.fakturahub.payment.Payments.Received;
import no.fakturahub.payment.Suggestion;
import no.fakturahub.payment.Suggestion.Why;
import no.fakturahub.payment.Suggestions;
import no.fakturahub.payment.shell.PaymentRules.Level;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// What the seller lets the hub say by itself of money that bears no invoice's KID.
@SpringJUnitConfig({Books.class, WithoutKidTest.Trusting.class})
@TestPropertySource(properties = "hub.intake.max-bytes=100000")
class WithoutKidTest {

  private static final String SAVINGS = "12124567899";

  static class Trusting {
    @Bean
    @Primary
    PaymentRules trusting() {
      return new PaymentRules(Level.AUTOMATIC, 0, 95, true,
          Map.of(Shop.SELLER.orgNumber().value(),
              new PaymentRules.Own(null, null, null, null, Set.of(SAVINGS), Map.of())));
    }
  }

  @Autowired
  Bank bank;
  @Autowired
  Payments payments;
  @Autowired
  Books.Issue issue;

  @Test
  void theOneSuggestionThatIsSureEnoughIsFollowedAndSaysWhy() throws IOException {
    var invoice = issue.invoice();

    var payment = told(Paid.text("125.00", "faktura " + invoice.number()));

    assertThat(payment.outcome()).isEqualTo(Outcome.SUGGESTED);
    assertThat(payment.waitsFor()).isNull();
    assertThat(payments.state(invoice)).isEqualTo(InvoiceState.PAID);
    var lies = payments.allocations(payment.id()).getFirst();
    assertThat(lies.rule()).isEqualTo(Rule.SUGGESTED);
    assertThat(lies.sure()).isEqualTo(new Allocation.Sure(Why.NUMBERS, 95));
    assertThat(lies.score()).isEqualTo(95);
  }

  @Test
  void oneThatIsLessSureWaitsForAPerson() throws IOException {
    var invoice = issue.invoice();

    var payment = told(Paid.text("124.00", "faktura " + invoice.number()));

    assertThat(payment.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(payment.waitsFor()).isEqualTo("PAYMENT_UNKNOWN");
    assertThat(payments.state(invoice)).isEqualTo(InvoiceState.OPEN);
  }

  @Test
  void whereTwoAreSureNeitherIsFollowed() throws IOException {
    var one = issue.invoice();
    var other = issue.invoice();

    var payment = told(Paid.text("125.00", one.number() + " " + other.number()));

    assertThat(payment.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(payments.state(one)).isEqualTo(InvoiceState.OPEN);
  }

  @Test
  void whatTheSellerMovedBetweenItsOwnAccountsIsNoCustomers() throws IOException {
    var payment = told(Paid.text("125.00", "fra sparekonto").by("Butikken AS", SAVINGS));

    assertThat(payment.outcome()).isEqualTo(Outcome.OWN_TRANSFER);
    assertThat(payment.waiting()).isEqualTo(Money.ZERO);
    assertThat(payments.allocations(payment.id())).extracting(Allocation::rule, Allocation::target)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Rule.OWN_TRANSFER,
                new Allocation.Target.Clearing()));
  }

  @Test
  void whatTheBankTookOfAPaymentFromAbroadIsNotThePayersDebt() throws IOException {
    var invoice = issue.invoice();

    var payment = told(Paid.kid("75.00", invoice.kid().value()), "</TxAmt></AmtDtls>",
        "</TxAmt><InstdAmt><Amt Ccy=\"EUR\">10.60</Amt></InstdAmt></AmtDtls>"
            + "<Chrgs><Amt Ccy=\"NOK\">50.00</Amt></Chrgs>");

    assertThat(payment.evidence()).endsWith("; the payer sent EUR 10.60");
    assertThat(payments.owed(invoice)).isEqualTo(Money.ZERO);
    assertThat(payments.allocationsOn(invoice.id())).extracting(Allocation::rule)
        .containsExactly(Rule.KID, Rule.BANK_FEE);
  }

  @Test
  void undoingAPaymentUndoesWhatWasGivenUpBecauseOfIt(@Autowired Deciding deciding)
      throws IOException {
    var invoice = issue.invoice();
    var payment = told(Paid.kid("75.00", invoice.kid().value()), "</AmtDtls>",
        "</AmtDtls><Chrgs><Amt Ccy=\"NOK\">50.00</Amt></Chrgs>");

    deciding.decide(new Decision.Undo(payment.id()), new Decision.By("undo-it", "Kari", null));

    assertThat(payments.owed(invoice)).isEqualTo(new Money(125_00));
    assertThat(payments.state(invoice)).isEqualTo(InvoiceState.OPEN);
  }

  @Test
  void whatIsMissingBeyondTheBanksFeeIsOwed() throws IOException {
    var invoice = issue.invoice();

    told(Paid.kid("74.99", invoice.kid().value()), "</AmtDtls>",
        "</AmtDtls><Chrgs><Amt Ccy=\"NOK\">50.00</Amt></Chrgs>");

    assertThat(payments.owed(invoice)).isEqualTo(new Money(50_01));
  }

  @Test
  void eachKindOfMoneyThatWentBackHasItsQueueAndTheInvoiceItHadPaid(@Autowired OpenItems items)
      throws IOException {
    var invoice = issue.invoice();
    var kid = invoice.kid().value();
    bank.send("paid", bank.file().pay(OcrType.GIRO, Shop.TODAY, 125_00, kid, "86011110001"));
    bank.send("back", bank.file().pay(OcrType.REVERSAL, Shop.TODAY, 125_00, kid, "86011110001"));
    bank.send("text", bank.file().pay(OcrType.REVERSAL_WITH_TEXT, Shop.TODAY, 25_00, kid,
        "86011110001"));
    camt(new CamtWriter(CamtVersion.NOTIFICATION_02, "M").account(Shop.SELLER.account().value(),
        "B-" + bank.nextNumber()).undone(Paid.kid("30.00", kid)).bytes());

    var latest = payments.latest(3).reversed();

    assertThat(latest).extracting(Received::waitsFor).containsExactly("PAYMENT_REVERSED",
        "PAYMENT_REVERSED_WITH_TEXT", "PAYMENT_TAKEN_BACK");
    assertThat(latest.stream().map(one -> suggested(one, items)))
        .containsExactly(Why.PAID_SO_MUCH, Why.PAID_MORE, Why.PAID_MORE);
  }

  private static Why suggested(Received one, OpenItems items) {
    return Suggestions.of(one.payment(), one.waiting(), one.text(), one.payer(), items).stream()
        .map(Suggestion::why).findFirst().orElseThrow();
  }

  private Received told(Paid paid) throws IOException {
    return told(paid, "", "");
  }

  private Received told(Paid paid, String part, String instead) throws IOException {
    var file = new String(new CamtWriter(CamtVersion.NOTIFICATION_02, "M")
        .account(Shop.SELLER.account().value(), "W-" + bank.nextNumber()).paid(paid).bytes(),
        UTF_8);
    camt(file.replace(part, instead).getBytes(UTF_8));
    return List.copyOf(payments.latest(1)).getFirst();
  }

  private void camt(byte[] file) throws IOException {
    bank.send("camt.xml", file);
  }
}
