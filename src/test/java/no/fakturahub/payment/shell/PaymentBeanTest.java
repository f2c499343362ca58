package no.fakturahub.payment.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import no.fakturahub.Shop;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.OcrType;
import no.fakturahub.payment.OcrWriter;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Payments.Outcome;
import no.fakturahub.payment.Payments.Received;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(Books.class)
@TestPropertySource(properties = "hub.intake.max-bytes=100000")
class PaymentBeanTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String PAYER = "86011117947";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired
  PaymentBean bean;
  @Autowired
  Payments payments;
  @Autowired
  Timeline timeline;
  @Autowired
  Ledger ledger;
  @Autowired
  Books.Issue issue;
  @Autowired
  JdbcClient db;

  @Test
  void eachPaymentFindsItsInvoiceByKid() throws IOException {
    var full = issue.invoice();
    var part = issue.invoice();
    var over = issue.invoice();

    var done = take("ocr-1.txt", file().pay(OcrType.GIRO, DAY, 125_00, kid(full), PAYER)
        .pay(OcrType.AVTALEGIRO, DAY, 25_00, kid(part), PAYER)
        .pay(OcrType.CASH, DAY, 126_00, kid(over), null));

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

    take("a", file().pay(OcrType.GIRO, DAY, 50_00, kid(invoice), PAYER)
        .pay(OcrType.GIRO, DAY, 50_00, kid(invoice), PAYER));
    take("b", file().pay(OcrType.GIRO, DAY.plusDays(1), 25_00, kid(invoice), PAYER));

    assertThat(payments.of(invoice.id())).extracting(Received::outcome)
        .containsExactly(Outcome.PAID_IN_PART, Outcome.PAID_IN_PART, Outcome.SETTLED);
    assertThat(payments.paid(invoice.id())).isEqualTo(new Money(125_00));
  }

  @Test
  void aPaymentNobodyKnowsWaitsForAPerson() throws IOException {
    take("unknown", file().pay(OcrType.GIRO, DAY, 99_00, "000999995", PAYER)
        .pay(OcrType.GIRO, DAY, 98_00, "12345", PAYER)
        .pay(OcrType.PURCHASE_WITH_TEXT, DAY, 97_00, "", PAYER));

    var waiting = payments.waiting().stream().filter(one -> one.file().equals("unknown")).toList();
    assertThat(waiting).extracting(Received::waitsFor)
        .containsExactly("PAYMENT_UNKNOWN", "OCR_KID_AGREEMENT", "PAYMENT_UNKNOWN");
    assertThat(waiting).extracting(Received::outcome).containsOnly(Outcome.UNKNOWN);
    assertThat(waiting.getLast().text()).isEqualTo("Takk for handelen");
  }

  @Test
  void moneyTakenBackWaitsAndReducesNothing() throws IOException {
    var invoice = issue.invoice();

    take("back", file().pay(OcrType.GIRO, DAY, 125_00, kid(invoice), PAYER)
        .pay(OcrType.BUSINESS_TERMINAL, DAY, -125_00, kid(invoice), PAYER));

    assertThat(payments.paid(invoice.id())).isEqualTo(new Money(125_00));
    assertThat(payments.waiting()).filteredOn(one -> one.file().equals("back"))
        .extracting(Received::waitsFor).containsExactly("PAYMENT_TAKEN_BACK");
  }

  @Test
  void theSameFileAgainBooksNothingAndSaysSo() throws IOException {
    var invoice = issue.invoice();
    var file = file().pay(OcrType.GIRO, DAY, 125_00, kid(invoice), PAYER).end();

    take("first", file.bytes("\r\n"));

    assertThat(take("again", file.bytes("\r\n"))).contains("first was booked before");
    assertThat(take("fetched otherwise", file.bytes("\n"))).contains("a copy of first");
    assertThat(take("fetched otherwise", file.bytes("\n"))).contains("booked before");
    assertThat(payments.of(invoice.id())).hasSize(1);
    assertThat(ledger.heardOf(invoice)).isOne();
  }

  @Test
  void anotherFileUnderTheSameNumberIsRefused() throws IOException {
    var invoice = issue.invoice();
    var number = NUMBER.incrementAndGet();
    take("first", file(number).pay(OcrType.GIRO, DAY, 100, kid(invoice), PAYER));

    assertRefused("BANK_FILE_NUMBER_REUSED", "second ≠ first",
        file(number).pay(OcrType.GIRO, DAY, 200, kid(invoice), PAYER).end().bytes());
    assertThat(payments.paid(invoice.id())).isEqualTo(new Money(100));
  }

  @Test
  void aFileThatDoesNotProveBooksNothingAndIsKept() throws IOException {
    var invoice = issue.invoice();
    var number = NUMBER.incrementAndGet();
    var good = file(number).pay(OcrType.GIRO, DAY, 100, kid(invoice), PAYER).end().bytes("\n");
    var bad = good.clone();
    bad[81 * 4 + 40]++;

    assertRefused("OCR_SUM", "second, linje/line 5, kolonne/column 25: «1.01» ≠ «1.00»", bad);
    assertThat(payments.of(invoice.id())).isEmpty();
    assertThat(db.sql("select count(*) from bank_file where state = 'REFUSED' and bytes = ?")
        .param(bad).query(Long.class).single()).isOne();
    assertThat(take("corrected, with the number it had", good)).contains("1 payments");
  }

  @Test
  void oneBadKidStopsNoneOfTheOthers() throws IOException {
    var invoice = issue.invoice();

    take("one bad", file().pay(OcrType.GIRO, DAY, 125_00, "12A4567", PAYER)
        .pay(OcrType.GIRO, DAY, 125_00, kid(invoice), PAYER));

    assertThat(only(invoice).outcome()).isEqualTo(Outcome.SETTLED);
    assertThat(payments.waiting()).filteredOn(one -> one.file().equals("one bad"))
        .extracting(Received::waitsFor).containsExactly("OCR_KID");
  }

  @Test
  void whenALedgerBreaksDownHalfWayNothingIsBookedAndTheNextTryBooksAll() throws IOException {
    var first = issue.invoice();
    var second = issue.invoice();
    var file = file().pay(OcrType.GIRO, DAY, 125_00, kid(first), PAYER)
        .pay(OcrType.GIRO, DAY, 125_00, kid(second), PAYER).end().bytes();
    ledger.breaksDownAt(second);

    assertThatThrownBy(() -> take("half way", file)).hasMessageContaining("full");
    assertThat(payments.of(first.id())).isEmpty();
    assertThat(timeline.of(first.id())).extracting(Timeline.Entry::step)
        .doesNotContain(Step.PAID);

    ledger.isWell();
    take("half way", file);
    assertThat(only(first).outcome()).isEqualTo(Outcome.SETTLED);
    assertThat(only(second).outcome()).isEqualTo(Outcome.SETTLED);
  }

  @Test
  void aPaymentToldOfInTwoFilesIsPointedOut() throws IOException {
    var invoice = issue.invoice();
    take("told", file().pay(OcrType.GIRO, DAY, 25_00, kid(invoice), PAYER));

    take("told again", file().pay(OcrType.GIRO, DAY, 25_00, kid(invoice), PAYER));

    assertThat(payments.of(invoice.id())).extracting(Received::waitsFor)
        .containsExactly(null, "PAYMENT_TWICE");
  }

  @Test
  void oneFileByEightThreadsIsBookedOnceAndTwoFilesNeverSettleTheSameDebt() throws Exception {
    var invoice = issue.invoice();
    var one = file().pay(OcrType.GIRO, DAY, 125_00, kid(invoice), PAYER).end().bytes();
    var other = file().pay(OcrType.GIRO, DAY.minusDays(1), 125_00, kid(invoice), PAYER).end()
        .bytes();

    try (var threads = Executors.newFixedThreadPool(8)) {
      var work = List.<Callable<String>>of(() -> take("one", one), () -> take("other", other));
      for (var i = 0; i < 4; i++) {
        for (var done : threads.invokeAll(work))
          done.get();
      }
    }

    assertThat(payments.of(invoice.id())).extracting(Received::outcome)
        .containsExactlyInAnyOrder(Outcome.SETTLED, Outcome.OVERPAID);
  }

  @Test
  void nothingAndTooMuchAreRefusedBeforeTheyAreRead() {
    assertRefused("EMPTY", "second", new byte[0]);
    assertRefused("TOO_LARGE", "second, > 100000", new byte[100_001]);
  }

  @Test
  void theHeadersMayBeMissing() throws IOException {
    var file = file().end().bytes();

    assertThat(bean.take(new ByteArrayInputStream(file), null, null)).contains("0 payments");
  }

  private void assertRefused(String code, String detail, byte[] file) {
    assertThatThrownBy(() -> take("second", file)).isInstanceOfSatisfying(Refused.class,
        refused -> {
          assertThat(refused.code()).isEqualTo(code);
          assertThat(refused.detail()).isEqualTo(detail);
        });
  }

  private String take(String name, OcrWriter file) throws IOException {
    return take(name, file.end().bytes());
  }

  private String take(String name, byte[] file) throws IOException {
    return bean.take(new ByteArrayInputStream(file), name, "sparebanken");
  }

  private Received only(Invoice invoice) {
    assertThat(payments.of(invoice.id())).hasSize(1);
    return payments.of(invoice.id()).getFirst();
  }

  private String last(Invoice invoice) {
    var last = timeline.of(invoice.id()).getLast();
    return last.step() + " " + last.evidence();
  }

  private static OcrWriter file() {
    return file(NUMBER.incrementAndGet());
  }

  private static OcrWriter file(int number) {
    return new OcrWriter(number).assignment(Shop.SELLER.account());
  }

  private static String kid(Invoice invoice) {
    return invoice.kid().value();
  }
}
