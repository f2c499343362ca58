package no.fakturahub.payment.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ocrgiro.OcrType;
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
class BookingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final String PAYER = "86011117947";

  @Autowired
  Bank bank;
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
  void theSameFileAgainBooksNothingAndSaysSo() throws IOException {
    var invoice = issue.invoice();
    var file = bank.file().pay(OcrType.GIRO, DAY, 125_00, invoice.kid().value(), PAYER).end();

    bank.send("first", file.bytes("\r\n"));

    assertThat(bank.send("again", file.bytes("\r\n")))
        .contains("again was booked before, as first");
    assertThat(bank.send("fetched otherwise", file.bytes("\n"))).contains("a copy of first");
    assertThat(bank.send("fetched otherwise", file.bytes("\n"))).contains("booked before");
    assertThat(payments.of(invoice.id())).hasSize(1);
    assertThat(ledger.heardOf(invoice)).isOne();
  }

  @Test
  void anotherFileUnderTheSameNumberIsRefused() throws IOException {
    var invoice = issue.invoice();
    var number = bank.nextNumber();
    bank.send("first", bank.file(number).pay(OcrType.GIRO, DAY, 100, invoice.kid().value(), PAYER));

    assertRefused("BANK_FILE_NUMBER_REUSED", "second ≠ first",
        bank.file(number).pay(OcrType.GIRO, DAY, 200, invoice.kid().value(), PAYER).end().bytes());
    assertThat(payments.paid(invoice.id())).isEqualTo(new Money(100));
  }

  @Test
  void aFileThatDoesNotProveBooksNothingAndIsKept() throws IOException {
    var invoice = issue.invoice();
    var number = bank.nextNumber();
    var good = bank.file(number).pay(OcrType.GIRO, DAY, 100, invoice.kid().value(), PAYER).end()
        .bytes("\n");
    var bad = good.clone();
    bad[81 * 4 + 40]++;

    assertRefused("OCR_SUM", "second, linje/line 5, kolonne/column 25: «1.01» ≠ «1.00»", bad);
    assertThat(payments.of(invoice.id())).isEmpty();
    assertThat(db.sql("select count(*) from bank_file where state = 'REFUSED' and bytes = ?")
        .param(bad).query(Long.class).single()).isOne();
    assertThat(bank.send("corrected, with the number it had", good)).contains("1 payments");
  }

  @Test
  void whenALedgerBreaksDownHalfWayNothingIsBookedAndTheNextTryBooksAll() throws IOException {
    var first = issue.invoice();
    var second = issue.invoice();
    var file = bank.file().pay(OcrType.GIRO, DAY, 125_00, first.kid().value(), PAYER)
        .pay(OcrType.GIRO, DAY, 125_00, second.kid().value(), PAYER).end().bytes();
    ledger.breaksDownAt(second);

    assertThatThrownBy(() -> bank.send("half way", file)).hasMessageContaining("full");
    assertThat(payments.of(first.id())).isEmpty();
    assertThat(timeline.of(first.id())).extracting(Timeline.Entry::step)
        .doesNotContain(Step.PAID);

    ledger.isWell();
    bank.send("half way", file);
    assertThat(payments.of(first.id())).extracting(Received::outcome)
        .containsExactly(Outcome.SETTLED);
    assertThat(payments.of(second.id())).extracting(Received::outcome)
        .containsExactly(Outcome.SETTLED);
  }

  @Test
  void oneFileByEightThreadsIsBookedOnceAndTwoFilesNeverSettleTheSameDebt() throws Exception {
    var invoice = issue.invoice();
    var one = bank.file().pay(OcrType.GIRO, DAY, 125_00, invoice.kid().value(), PAYER).end()
        .bytes();
    var other = bank.file()
        .pay(OcrType.GIRO, DAY.minusDays(1), 125_00, invoice.kid().value(), PAYER).end()
        .bytes();

    try (var threads = Executors.newFixedThreadPool(8)) {
      var work = List.<Callable<String>>of(() -> bank.send("one", one),
          () -> bank.send("other", other));
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
    var file = bank.file().end().bytes();

    assertThat(bean.take(new ByteArrayInputStream(file), null, null)).contains("0 payments");
  }

  private void assertRefused(String code, String detail, byte[] file) {
    assertThatThrownBy(() -> bank.send("second", file)).isInstanceOfSatisfying(Refused.class,
        refused -> {
          assertThat(refused.code()).isEqualTo(code);
          assertThat(refused.detail()).isEqualTo(detail);
        });
  }
}
