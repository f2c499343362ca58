package no.fakturahub.payment.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import no.fakturahub.Shop;
import no.fakturahub.camt.CamtVersion;
import no.fakturahub.camt.CamtWriter;
import no.fakturahub.camt.Paid;
import no.fakturahub.invoice.Invoice;
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

/// Money that is told of in two files: copies of one, or an OCR file and a camt file for the same account.
@SpringJUnitConfig(Books.class)
@TestPropertySource(properties = "hub.intake.max-bytes=100000")
class ToldTwiceTest {

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
  @Autowired
  JdbcClient db;

  @Test
  void moneyToldOfByOcrAndByCamtIsBookedOnceWhicheverComesFirst() throws IOException {
    var first = issue.invoice();
    var second = issue.invoice();
    var ocr = bank.file().pay(OcrType.GIRO, DAY, 125_00, first.kid().value(), PAYER)
        .pay(OcrType.GIRO, DAY, 125_00, second.kid().value(), PAYER);
    var camt = camt().paid(paid(first, "125.00"));

    bank.send("first.xml", camt);
    assertThat(bank.send("then.txt", ocr)).contains("1 of them told of before");
    assertThat(bank.send("last.xml", camt().paid(paid(second, "125.00"))))
        .contains("1 of them told of before");

    assertThat(only(first).toldAgain()).containsExactly("OCR file then.txt, line 3");
    assertThat(only(second).evidence()).isEqualTo("OCR file then.txt, line 5");
    assertThat(only(second).toldAgain()).singleElement().asString().contains("last.xml");
    assertThat(last(second)).startsWith("SAME_MONEY camt file last.xml")
        .endsWith("the same money as OCR file then.txt, line 5");
    assertThat(List.of(first, second)).allMatch(invoice -> ledger.heardOf(invoice) == 1);
  }

  @Test
  void payingTwiceOnOneDayIsTwiceOnBothRails() throws IOException {
    var invoice = issue.invoice();
    bank.send("o", bank.file().pay(OcrType.GIRO, DAY, 125_00, invoice.kid().value(), PAYER)
        .pay(OcrType.GIRO, DAY, 125_00, invoice.kid().value(), PAYER));
    bank.send("c", camt().paid(paid(invoice, "125.00"), paid(invoice, "125.00")));

    assertThat(payments.paid(invoice.id())).isEqualTo(new Money(250_00));
    assertThat(payments.of(invoice.id())).hasSize(2)
        .allMatch(one -> one.toldAgain().size() == 1);
  }

  @Test
  void anotherDayOnAnotherRailIsBookedAndPointedOut() throws IOException {
    var invoice = issue.invoice();
    bank.send("o", bank.file().pay(OcrType.GIRO, DAY, 125_00, invoice.kid().value(), PAYER));
    bank.send("c", camt().on(DAY.plusDays(3)).paid(paid(invoice, "125.00")));

    assertThat(payments.of(invoice.id())).extracting(Received::waitsFor)
        .containsExactly(null, "PAYMENT_TWICE");
  }

  @Test
  void theSameNotificationAgainBooksNothingHoweverItIsLaidOut() throws IOException {
    var invoice = issue.invoice();
    var id = next();

    bank.send("one", file(CamtVersion.NOTIFICATION_02, id).paid(paid(invoice, "125.00")));

    assertThat(bank.send("two", file(CamtVersion.NOTIFICATION_02, id).lineEnd("\r\n ")
        .paid(paid(invoice, "125.00")))).isEqualTo("two is a copy of one, which was booked before");
    assertThat(bank.send("three", copy(next()).paid(paid(invoice, "125.00"))))
        .as("the bank says it is a copy, under an id of its own")
        .contains("1 of them told of before, and not booked again");
    assertThat(payments.paid(invoice.id())).isEqualTo(new Money(125_00));
  }

  @Test
  void aFileThatSaysNothingNewTellsNothingOfLaterDays() throws IOException {
    var invoice = issue.invoice();
    var id = next();
    bank.send("one", file(CamtVersion.NOTIFICATION_02, id).paid(paid(invoice, "125.00")));
    db.sql("update bank_file set received_at = timestamp with time zone '2026-11-02 09:00:00+00'")
        .update();

    assertThat(bank.send("two", file(CamtVersion.NOTIFICATION_02, id).lineEnd("\r\n ")
        .paid(paid(invoice, "125.00")))).contains("is a copy of one");

    assertThat(payments.bankDataOf(Shop.SELLER.account())).contains(LocalDate.of(2026, 11, 2));
  }

  @Test
  void aCopyOfWhatNeverCameIsBooked() throws IOException {
    var invoice = issue.invoice();

    bank.send("copy", copy(next()).paid(paid(invoice, "125.00")));

    assertThat(only(invoice).outcome()).isEqualTo(Outcome.SETTLED);
  }

  @Test
  void otherContentUnderTheSameIdIsRefused() throws IOException {
    var invoice = issue.invoice();
    var id = next();
    bank.send("one", file(CamtVersion.NOTIFICATION_02, id).paid(paid(invoice, "125.00")));

    assertRefused("BANK_FILE_NUMBER_REUSED", "bad.xml ≠ one",
        file(CamtVersion.NOTIFICATION_02, id).paid(paid(invoice, "126.00")).bytes());
  }

  @Test
  void ofTwoNotificationsTheOneThatIsKnownIsPassedBy() throws IOException {
    var known = issue.invoice();
    var fresh = issue.invoice();
    var id = next();
    bank.send("one", file(CamtVersion.NOTIFICATION_02, id).paid(paid(known, "125.00")));

    assertThat(bank.send("two", file(CamtVersion.NOTIFICATION_02, id).paid(paid(known, "125.00"))
        .account(Shop.SELLER.account().value(), next()).paid(paid(fresh, "125.00"))))
        .endsWith("the rest of it was booked before");

    assertThat(payments.of(known.id())).hasSize(1);
    assertThat(only(fresh).outcome()).isEqualTo(Outcome.SETTLED);
  }

  private CamtWriter camt() {
    return file(CamtVersion.NOTIFICATION_02, next());
  }

  private static CamtWriter copy(String id) {
    return new CamtWriter(CamtVersion.NOTIFICATION_02, "COPY").account(
        Shop.SELLER.account().value(), id, "<CpyDplctInd>COPY</CpyDplctInd>");
  }

  private static CamtWriter file(CamtVersion version, String id) {
    return new CamtWriter(version, "MSG").account(Shop.SELLER.account().value(), id);
  }

  private String next() {
    return "N-" + bank.nextNumber();
  }

  private static Paid paid(Invoice invoice, String amount) {
    return Paid.kid(amount, invoice.kid().value());
  }

  private Received only(Invoice invoice) {
    assertThat(payments.of(invoice.id())).hasSize(1);
    return payments.of(invoice.id()).getFirst();
  }

  private String last(Invoice invoice) {
    var last = timeline.of(invoice.id()).getLast();
    return last.step() + " " + last.evidence();
  }

  private void assertRefused(String code, String detail, byte[] file) {
    assertThatThrownBy(() -> bank.send("bad.xml", file)).isInstanceOfSatisfying(Refused.class,
        refused -> {
          assertThat(refused.code()).isEqualTo(code);
          assertThat(refused.detail()).isEqualTo(detail);
        });
  }
}
