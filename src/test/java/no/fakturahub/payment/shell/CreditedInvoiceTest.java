package no.fakturahub.payment.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.credit.CreditNotes;
import no.fakturahub.credit.Extent;
import no.fakturahub.credit.Left;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Rate;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Payments.Outcome;
import no.fakturahub.payment.Payments.Received;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

/// What is owed is what was to pay, less what was credited and paid.
@SpringJUnitConfig(Books.class)
@TestPropertySource(properties = "hub.intake.max-bytes=100000")
class CreditedInvoiceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Autowired
  Bank bank;
  @Autowired
  Payments payments;
  @Autowired
  Invoices invoices;
  @Autowired
  Books.Issue issue;
  @Autowired
  JdbcTransactionManager transactions;

  @Test
  void theRestSettlesWhatWasCreditedInPart() throws IOException {
    var invoice = issue.invoice();
    credit(invoice, "20.00");

    assertThat(payments.owed(invoice)).isEqualTo(Money.ofKroner("100.00"));
    bank.send("rest", bank.file().pay(OcrType.GIRO, DAY, 100_00, invoice.kid().value(), null));

    assertThat(only(invoice).outcome()).isEqualTo(Outcome.SETTLED);
    assertThat(payments.owed(invoice)).isEqualTo(Money.ZERO);
  }

  @Test
  void aPaymentForAWhollyCreditedInvoiceWaitsForAPerson() throws IOException {
    var invoice = issue.invoice();
    credit(invoice, "100.00");

    bank.send("late", bank.file().pay(OcrType.GIRO, DAY, 125_00, invoice.kid().value(), null));

    assertThat(only(invoice).outcome()).isEqualTo(Outcome.OVERPAID);
    assertThat(only(invoice).waitsFor()).isEqualTo("PAYMENT_TOO_MUCH");
    assertThat(payments.owed(invoice)).isEqualTo(Money.ofKroner("-125.00"));
  }

  @Test
  void whatWasPaidBeforeItWasCreditedMustGoBack() throws IOException {
    var invoice = issue.invoice();
    bank.send("first", bank.file().pay(OcrType.GIRO, DAY, 125_00, invoice.kid().value(), null));

    credit(invoice, "40.00");

    assertThat(payments.owed(invoice)).isEqualTo(Money.ofKroner("-50.00"));
    assertThat(payments.waiting()).filteredOn(one -> invoice.id().equals(one.invoice()))
        .extracting(Received::waitsFor).containsExactly("PAYMENT_TOO_MUCH");
  }

  @Test
  void nobodyPaysACreditNote() throws IOException {
    var note = credit(issue.invoice(), "100.00");

    bank.send("odd", bank.file().pay(OcrType.GIRO, DAY, 125_00, note.kid().value(), null));

    assertThat(payments.of(note.id())).isEmpty();
    assertThat(payments.waiting()).filteredOn(one -> one.evidence().contains("odd"))
        .extracting(Received::waitsFor).containsExactly("PAYMENT_UNKNOWN");
    assertThat(payments.owed(note)).isEqualTo(Money.ZERO);
  }

  private Invoice credit(Invoice invoice, String net) {
    var some = new Extent.Part(List.of(),
        List.of(new Extent.OfRate(VatCategory.S, Rate.of("25"), Money.ofKroner(net))));
    var note = CreditNotes.of(Left.of(invoice, List.of()), some, null, UUID.randomUUID(),
        invoice.number() + 50_000, Shop.TODAY);
    new TransactionTemplate(transactions).executeWithoutResult(_ -> invoices.issue(note));
    return note;
  }

  private Received only(Invoice invoice) {
    assertThat(payments.of(invoice.id())).hasSize(1);
    return payments.of(invoice.id()).getFirst();
  }
}
