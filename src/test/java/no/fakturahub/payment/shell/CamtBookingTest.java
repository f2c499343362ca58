package no.fakturahub.payment.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.fakturahub.Shop;
import no.fakturahub.camt.CamtReference;
import no.fakturahub.camt.CamtVersion;
import no.fakturahub.camt.CamtWriter;
import no.fakturahub.camt.Paid;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Payments.Outcome;
import no.fakturahub.payment.Payments.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// What camt files do to the books.
@SpringJUnitConfig(Books.class)
@TestPropertySource(properties = "hub.intake.max-bytes=100000")
class CamtBookingTest {

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

  @ParameterizedTest
  @EnumSource(value = CamtVersion.class, names = "NOTIFICATION.*",
      mode = EnumSource.Mode.MATCH_ALL)
  void eachTransactionOfALumpSumFindsItsInvoiceByKid(CamtVersion version) throws IOException {
    var full = issue.invoice();
    var part = issue.invoice();

    var done = bank.send("c54.xml", file(version, next()).paid(paid(full, "125.00"),
        paid(part, "25.00")));

    assertThat(done).isEqualTo("c54.xml: 1 entries with 2 transactions, booked");
    assertThat(only(full).outcome()).isEqualTo(Outcome.SETTLED);
    assertThat(only(part).outcome()).isEqualTo(Outcome.PAID_IN_PART);
    assertThat(only(full).payer()).isEqualTo("Kunde En AS");
    assertThat(last(full)).matches("PAID camt file c54.xml, line \\d+, Ntry/NtryDtls/TxDtls:"
        + " kr 125.00 from account 8601 11 17947, settled 2026-11-20");
    assertThat(ledger.heardOf(full)).isOne();
  }

  @Test
  void aStatementIsProvenAndKeptAndBooksNothing() throws IOException {
    var invoice = issue.invoice();
    var file = file(CamtVersion.STATEMENT_02, next()).paid(paid(invoice, "125.00")).bytes();

    assertThat(bank.send("c53.xml", file))
        .isEqualTo("c53.xml: 1 statements with 1 entries, proven and kept");

    assertThat(payments.of(invoice.id())).isEmpty();
    assertThat(db.sql("select count(*) from bank_file where bytes = ?").param(file)
        .query(Long.class).single()).isOne();
  }

  @Test
  void aVippsPayoutNeitherPaysAnInvoiceNorWaits() throws IOException {
    bank.send("vipps.xml",
        camt().paid(Paid.text("5120.00", "Utb. Nordlys Handel AS Vippsnr 123456")));

    assertThat(inFile("vipps.xml")).singleElement().satisfies(one -> {
      assertThat(one.outcome()).isEqualTo(Outcome.PAYOUT);
      assertThat(one.waitsFor()).isNull();
    });
  }

  @Test
  void whatIsUndoneWaitsAndWhatWePaidIsNoPayment() throws IOException {
    var invoice = issue.invoice();

    bank.send("undone.xml", camt().paid(paid(invoice, "125.00")).undone(paid(invoice, "125.00"))
        .paidOut(Paid.kid("90.00", "12345674")));

    assertThat(payments.paid(invoice.id())).isEqualTo(new Money(125_00));
    assertThat(inFile("undone.xml")).extracting(Received::waitsFor).containsExactlyInAnyOrder(null,
        "PAYMENT_TAKEN_BACK");
  }

  @Test
  void wordsAndListsWaitWithAllThatIsKnown() throws IOException {
    bank.send("waits.xml", camt().paid(Paid.text("800.00", "Faktura 1003 og 1004"))
        .paid(Paid.list("900.00", new CamtReference(CamtReference.Kind.INVOICE, "1005",
            new BigDecimal("1000.00")),
            new CamtReference(CamtReference.Kind.CREDIT_NOTE, "9001",
                new BigDecimal("-100.00")))));

    assertThat(inFile("waits.xml")).extracting(Received::waitsFor)
        .containsOnly("PAYMENT_UNKNOWN");
    assertThat(inFile("waits.xml")).extracting(Received::text).contains("Faktura 1003 og 1004");
    assertThat(db.sql("""
        select i.kind || ' ' || i.reference || ' ' || i.ore from listed_item i
        join payment p on p.id = i.payment_id
        where p.evidence like '%waits.xml%' order by i.place""").query(String.class).list())
        .containsExactly("INVOICE 1005 100000", "CREDIT_NOTE 9001 -10000");
  }

  @Test
  void aFileThatDoesNotProveBooksNothingAndSaysWhere() {
    var invoice = issue.invoice();
    var bad = new String(camt().paid(paid(invoice, "125.00")).bytes(), StandardCharsets.UTF_8)
        .replaceFirst("125.00", "125.01");

    assertRefused("CAMT_SUM", "bad.xml, linje/line 5, kolonne/column 140"
        + " /Document/BkToCstmrDbtCdtNtfctn/Ntfctn/TxsSummry/TtlNtries/Sum:"
        + " «125.01» ≠ «125.00»", bad.getBytes(StandardCharsets.UTF_8));
    assertThat(payments.of(invoice.id())).isEmpty();
  }

  @Test
  void anAccountThatIsNotInKronerIsRefused() {
    var euros = new String(camt().paid(Paid.text("1.00", "x")).bytes(), StandardCharsets.UTF_8)
        .replace("NOK", "EUR");

    assertRefused("BANK_FILE_NOT_KRONER", "bad.xml: 15031234562 EUR",
        euros.getBytes(StandardCharsets.UTF_8));
  }

  private CamtWriter camt() {
    return file(CamtVersion.NOTIFICATION_02, next());
  }

  private static CamtWriter file(CamtVersion version, String id) {
    return new CamtWriter(version, "MSG").account(Shop.SELLER.account().value(), id);
  }

  private String next() {
    return "C%04d".formatted(bank.nextNumber());
  }

  private static Paid paid(Invoice invoice, String amount) {
    return Paid.kid(amount, invoice.kid().value());
  }

  private List<Received> inFile(String name) {
    return payments.latest(1_000).stream().filter(one -> one.evidence().contains(name)).toList();
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
