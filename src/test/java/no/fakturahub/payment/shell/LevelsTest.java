package no.fakturahub.payment.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.fakturahub.Shop;
import no.fakturahub.camt.CamtReference;
import no.fakturahub.camt.CamtVersion;
import no.fakturahub.camt.CamtWriter;
import no.fakturahub.camt.Paid;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.payment.InvoiceState;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Payments.Outcome;
import no.fakturahub.payment.Payments.Received;
import no.fakturahub.payment.shell.PaymentRules.Level;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// How far the hub goes by itself.
class LevelsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final AtomicInteger PAYERS = new AtomicInteger();

  static class Manual {
    @Bean
    @Primary
    PaymentRules manual() {
      return new PaymentRules(Level.MANUAL, 0, 101, false, Map.of());
    }
  }

  static class Exact {
    @Bean
    @Primary
    PaymentRules exact() {
      return new PaymentRules(Level.EXACT, 0, 101, false, Map.of());
    }
  }

  static class Generous {
    @Bean
    @Primary
    PaymentRules generous() {
      return new PaymentRules(Level.AUTOMATIC, 0, 101, false,
          Map.of(Shop.SELLER.orgNumber().value(),
              new PaymentRules.Own(null, 200L, null, null, Set.of(), Map.of())));
    }
  }

  @Nested
  @SpringJUnitConfig({Books.class, Manual.class})
  @TestPropertySource(properties = "hub.intake.max-bytes=100000")
  class WhereAPersonSaysYes {

    @Test
    void whatHasTheKidWaitsForIt(@Autowired Bank bank, @Autowired Payments payments,
        @Autowired Books.Issue issue) throws IOException {
      var invoice = issue.invoice();

      var payment = pay(bank, payments, invoice, 125_00);

      assertThat(payment.outcome()).isEqualTo(Outcome.HELD);
      assertThat(payment.waitsFor()).isEqualTo("PAYMENT_TO_APPROVE");
      assertThat(payments.waiting()).extracting(Received::id).contains(payment.id());
      assertThat(payments.state(invoice)).isEqualTo(InvoiceState.OPEN);
    }
  }

  @Nested
  @SpringJUnitConfig({Books.class, Exact.class})
  @TestPropertySource(properties = "hub.intake.max-bytes=100000")
  class WhereOnlyWhatIsExactGoesByItself {

    @Test
    void aPartWaitsAndTheWholeDoesNot(@Autowired Bank bank, @Autowired Payments payments,
        @Autowired Books.Issue issue) throws IOException {
      var invoice = issue.invoice();

      assertThat(pay(bank, payments, invoice, 25_00).outcome()).isEqualTo(Outcome.HELD);
      assertThat(pay(bank, payments, invoice, 125_00).outcome()).isEqualTo(Outcome.SETTLED);
    }
  }

  @Nested
  @SpringJUnitConfig({Books.class, Generous.class})
  @TestPropertySource(properties = "hub.intake.max-bytes=100000")
  class WhereALittleIsGivenUp {

    @Test
    void soMuchAndNoMore(@Autowired Bank bank, @Autowired Payments payments,
        @Autowired Books.Issue issue) throws IOException {
      var little = issue.invoice();
      var more = issue.invoice();

      pay(bank, payments, little, 123_00);
      pay(bank, payments, more, 122_99);

      assertThat(payments.state(little)).isEqualTo(InvoiceState.WRITTEN_OFF);
      assertThat(payments.paid(little.id())).isEqualTo(new Money(123_00));
      assertThat(payments.state(more)).isEqualTo(InvoiceState.PART_PAID);
    }
  }

  @Nested
  @SpringJUnitConfig(Books.class)
  @TestPropertySource(properties = "hub.intake.max-bytes=100000")
  class WhereThePayerMadeAList {

    @Test
    void aListThatAddsUpIsBelieved(@Autowired Bank bank, @Autowired Payments payments,
        @Autowired Books.Issue issue) throws IOException {
      var one = issue.invoice();
      var other = issue.invoice();

      bank.send("list.xml", camt(bank).paid(
          Paid.list("225.00", of(one, "125.00"), of(other, "100.00"))));

      assertThat(payments.latest(1).getFirst().outcome()).isEqualTo(Outcome.LISTED);
      assertThat(payments.state(one)).isEqualTo(InvoiceState.PAID);
      assertThat(payments.owed(other)).isEqualTo(new Money(25_00));
    }

    @Test
    void oneThatDoesNotOrNamesTooMuchWaits(@Autowired Bank bank, @Autowired Payments payments,
        @Autowired Books.Issue issue) throws IOException {
      var one = issue.invoice();
      var other = issue.invoice();

      bank.send("lists.xml",
          camt(bank).paid(Paid.list("224.00", of(one, "125.00"), of(other, "100.00")))
              .paid(Paid.list("251.00", of(one, "125.00"), of(other, "126.00"))));

      assertThat(payments.latest(2)).extracting(Received::outcome)
          .containsOnly(Outcome.UNKNOWN);
      assertThat(payments.state(one)).isEqualTo(InvoiceState.OPEN);
    }

    private static CamtReference of(Invoice invoice, String amount) {
      return new CamtReference(CamtReference.Kind.INVOICE, Long.toString(invoice.number()),
          new BigDecimal(amount));
    }

    private static CamtWriter camt(Bank bank) {
      return new CamtWriter(CamtVersion.NOTIFICATION_02, "MSG").account(
          Shop.SELLER.account().value(), "L-" + bank.nextNumber());
    }
  }

  private static Received pay(Bank bank, Payments payments, Invoice invoice, long ore)
      throws IOException {
    bank.send("levels", bank.file().pay(OcrType.GIRO, DAY, ore, invoice.kid().value(),
        "8601112%04d".formatted(PAYERS.incrementAndGet())));
    return payments.latest(1).getFirst();
  }
}
