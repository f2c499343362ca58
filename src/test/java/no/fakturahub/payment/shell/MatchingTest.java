package no.fakturahub.payment.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Money;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Payments.Outcome;
import no.fakturahub.payment.Payments.Received;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(Books.class)
@TestPropertySource(properties = "hub.intake.max-bytes=100000")
class MatchingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String PAYER = "86011117947";

  @Autowired
  Bank bank;
  @Autowired
  Payments payments;
  @Autowired
  Timeline timeline;
  @Autowired
  Ledger ledger;
  @Autowired
  Books.Issue issue;

  @Test
  void eachPaymentFindsItsInvoiceByKid() throws IOException {
    var full = issue.invoice();
    var part = issue.invoice();
    var over = issue.invoice();

    var done = bank.send("ocr-1.txt",
        bank.file().pay(OcrType.GIRO, DAY, 125_00, full.kid().value(), PAYER)
            .pay(OcrType.AVTALEGIRO, DAY, 25_00, part.kid().value(), PAYER)
            .pay(OcrType.CASH, DAY, 126_00, over.kid().value(), null));

    assertThat(done).contains("ocr-1.txt", "3 payments", "276.00");
    assertThat(only(full).outcome()).isEqualTo(Outcome.SETTLED);
    assertThat(only(part).outcome()).isEqualTo(Outcome.PAID_IN_PART);
    assertThat(only(over).outcome()).isEqualTo(Outcome.OVERPAID);
    assertThat(last(full)).isEqualTo("PAID OCR file ocr-1.txt, line 3: kr 125.00"
        + " from account 8601 11 17947, settled 2026-11-20");
    assertThat(last(part)).startsWith("PART_PAID").endsWith("kr 100.00 still owed");
    assertThat(last(over)).startsWith("OVERPAID").endsWith("settled 2026-11-20; kr 1.00 too much");
    assertThat(List.of(full, part, over)).allMatch(invoice -> ledger.heardOf(invoice) == 1);
    assertThat(payments.waiting()).extracting(Received::invoice).contains(over.id())
        .doesNotContain(full.id(), part.id());
  }

  @Test
  void partPaymentsAddUpWithinAFileAndBetweenFiles() throws IOException {
    var invoice = issue.invoice();

    bank.send("a", bank.file().pay(OcrType.GIRO, DAY, 50_00, invoice.kid().value(), PAYER)
        .pay(OcrType.GIRO, DAY, 50_00, invoice.kid().value(), PAYER));
    bank.send("b",
        bank.file().pay(OcrType.GIRO, DAY.plusDays(1), 25_00, invoice.kid().value(), PAYER));

    assertThat(payments.of(invoice.id())).extracting(Received::outcome)
        .containsExactly(Outcome.PAID_IN_PART, Outcome.PAID_IN_PART, Outcome.SETTLED);
    assertThat(payments.paid(invoice.id())).isEqualTo(new Money(125_00));
  }

  @Test
  void aPaymentNobodyKnowsWaitsForAPerson() throws IOException {
    bank.send("unknown", bank.file().pay(OcrType.GIRO, DAY, 99_00, "000999995", PAYER)
        .pay(OcrType.GIRO, DAY, 98_00, "12345", PAYER)
        .pay(OcrType.PURCHASE_WITH_TEXT, DAY, 97_00, "", PAYER));

    var waiting = payments.waiting().stream().filter(one -> one.evidence().contains("unknown"))
        .toList();
    assertThat(waiting).extracting(Received::waitsFor)
        .containsExactly("PAYMENT_UNKNOWN", "OCR_KID_AGREEMENT", "PAYMENT_UNKNOWN");
    assertThat(waiting).extracting(Received::outcome).containsOnly(Outcome.UNKNOWN);
    assertThat(waiting.getLast().text()).isEqualTo("Takk for handelen");
  }

  @Test
  void moneyTakenBackWaitsAndReducesNothing() throws IOException {
    var invoice = issue.invoice();

    bank.send("back", bank.file().pay(OcrType.GIRO, DAY, 125_00, invoice.kid().value(), PAYER)
        .pay(OcrType.BUSINESS_TERMINAL, DAY, -125_00, invoice.kid().value(), PAYER));

    assertThat(payments.paid(invoice.id())).isEqualTo(new Money(125_00));
    assertThat(payments.waiting()).filteredOn(one -> one.evidence().contains("file back"))
        .extracting(Received::waitsFor).containsExactly("PAYMENT_TAKEN_BACK");
  }

  @Test
  void aReversalWithoutASignWentBackToo() throws IOException {
    var invoice = issue.invoice();
    bank.send("reversal", bank.file().pay(OcrType.REVERSAL, DAY, 125_00,
        invoice.kid().value(), "86011557947"));
    var back = payments.latest(1).getFirst();

    assertThat(back.payment().amount()).isEqualTo(new Money(-125_00));
    assertThat(back.waitsFor()).isEqualTo("PAYMENT_REVERSED");
  }

  @Test
  void oneBadKidStopsNoneOfTheOthers() throws IOException {
    var invoice = issue.invoice();

    bank.send("one bad", bank.file().pay(OcrType.GIRO, DAY, 125_00, "12A4567", PAYER)
        .pay(OcrType.GIRO, DAY, 125_00, invoice.kid().value(), PAYER));

    assertThat(only(invoice).outcome()).isEqualTo(Outcome.SETTLED);
    assertThat(payments.waiting()).filteredOn(one -> one.evidence().contains("one bad"))
        .extracting(Received::waitsFor).containsExactly("OCR_KID");
  }

  @Test
  void aPaymentToldOfInTwoFilesIsBookedOnceAndBothAreItsEvidence() throws IOException {
    var invoice = issue.invoice();
    bank.send("told", bank.file().pay(OcrType.GIRO, DAY, 25_00, invoice.kid().value(), PAYER));

    assertThat(bank.send("told again",
        bank.file().pay(OcrType.GIRO, DAY, 25_00, invoice.kid().value(), PAYER)))
        .contains("1 of them told of before, and not booked again");

    assertThat(only(invoice).evidence()).isEqualTo("OCR file told, line 3");
    assertThat(only(invoice).toldAgain()).containsExactly("OCR file told again, line 3");
    assertThat(ledger.heardOf(invoice)).isOne();
    assertThat(last(invoice)).startsWith("SAME_MONEY OCR file told again, line 3: kr 25.00")
        .endsWith("the same money as OCR file told, line 3");
  }

  @Test
  void withoutTheBanksReferenceTwoLikePaymentsMayWellBeTwo() throws IOException {
    var invoice = issue.invoice();
    bank.send("card", bank.file().pay(OcrType.PURCHASE, DAY, 25_00, invoice.kid().value(), null));
    bank.send("card again",
        bank.file().pay(OcrType.PURCHASE, DAY, 25_00, invoice.kid().value(), null));

    assertThat(payments.paid(invoice.id())).isEqualTo(new Money(50_00));
  }

  private Received only(Invoice invoice) {
    assertThat(payments.of(invoice.id())).hasSize(1);
    return payments.of(invoice.id()).getFirst();
  }

  private String last(Invoice invoice) {
    var last = timeline.of(invoice.id()).getLast();
    return last.step() + " " + last.evidence();
  }
}
