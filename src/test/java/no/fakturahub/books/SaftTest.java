package no.fakturahub.books;

import static no.fakturahub.books.SomeBooks.all;
import static no.fakturahub.books.SomeBooks.signed;
import static no.fakturahub.books.SomeBooks.text;
import static no.fakturahub.books.SomeBooks.xml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import no.fakturahub.AnyInvoice;
import no.fakturahub.Shop;
import no.fakturahub.customer.Customer;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.Vat;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class SaftTest {

  private static final Path SCHEMA = Path.of(System.getProperty("fakturahub.shared", "../shared"),
      "data/saft/Norwegian_SAF-T_Financial_Schema_v_1.30.xsd");

  @Test
  void anInvoicesVatIsOwedOnAnAccountOfItsOwn() throws Exception {
    var file = xml(new SomeBooks().with(invoice("100.00", Shop.TODAY)).as(Saft::write));

    assertThat(all(file, "Line")).extracting(line -> text(line, "AccountID"), SaftTest::amount)
        .containsExactly(tuple("1500", "125.00"), tuple("3000", "-100.00"),
            tuple("2700", "-25.00"));
    var sale = all(file, "TaxInformation").getFirst();
    assertThat(text(sale, "TaxCode")).isEqualTo("3");
    assertThat(text(sale, "TaxBase")).isEqualTo("100.00");
    assertThat(text(sale, "TaxPercentage")).isEqualTo("25");
    assertThat(text(file, "CID")).isEqualTo(invoice("100.00", Shop.TODAY).kid().value());
  }

  @Test
  void whatStoodThereWhenThePeriodBeganIsNotOfThePeriod() throws Exception {
    var before = invoice("100.00", SomeBooks.FROM.minusDays(1));
    var file = xml(new SomeBooks().with(before).paid(before, "50.00", SomeBooks.FROM)
        .as(Saft::write));

    assertThat(text(file, "NumberOfEntries")).isEqualTo("1");
    assertThat(text(file, "TotalDebit")).isEqualTo("50.00");
    var owed = all(all(file, "Customer").getFirst(), "BalanceAccount").getFirst();
    assertThat(signed(owed, "Opening", "Balance")).isEqualTo(new Money(125_00));
    assertThat(signed(owed, "Closing", "Balance")).isEqualTo(new Money(75_00));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatHappenedIsWhatStandsThereNowLessWhatStoodThereBefore(long seed) throws Exception {
    var file = xml(books(seed).as(Saft::write));

    var moved = new HashMap<String, Money>();
    all(file, "Line").forEach(line -> moved.merge(text(line, "AccountID"),
        Money.ofKroner(amount(line)), Money::plus));
    for (var account : all(file, "Account")) {
      assertThat(signed(account, "Closing", "Balance"))
          .isEqualTo(signed(account, "Opening", "Balance").plus(
              moved.getOrDefault(text(account, "AccountID"), Money.ZERO)));
    }
    assertThat(text(file, "TotalDebit")).isEqualTo(text(file, "TotalCredit"));
    assertThat(moved.values().stream().reduce(Money.ZERO, Money::plus)).isEqualTo(Money.ZERO);
    assertThat(moved.values().stream().filter(one -> !one.isZero()).count())
        .as("something has happened").isPositive();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theTaxAuthoritysSchemaFindsNothingWrong(long seed) throws Exception {
    assumeTrue(Files.exists(SCHEMA), "No SAF-T schema at " + SCHEMA + ": not tried against it");
    var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SCHEMA.toFile());

    schema.newValidator().validate(new StreamSource(
        new ByteArrayInputStream(books(seed).with(oddly()).as(Saft::write))));
  }

  @Test
  void anyNameIsWrittenAndOneTooLongIsCut() throws Exception {
    var file = xml(new SomeBooks().with(oddly()).as(Saft::write));

    var customer = all(file, "Customer").getFirst();
    assertThat(text(customer, "Name")).startsWith("<Å & Sønner> ").hasSize(256);
    assertThat(text(customer, "CustomerID")).hasSize(35);
  }

  @Test
  void anAccountThatNobodyHasNamedIsRefusedBeforeAByteIsWritten() {
    var books = new SomeBooks().with(invoice("100.00", Shop.TODAY));
    var out = new ByteArrayOutputStream();
    var chart = new Chart(Map.of(1500, new Chart.Account("Kunder", "k", "1500")),
        SomeBooks.CHART.vat());

    assertThatThrownBy(() -> Saft.write(books.file(chart), out))
        .isInstanceOfSatisfying(Refused.class, refused -> {
          assertThat(refused.code()).isEqualTo("BOOKS_ACCOUNT_UNKNOWN");
          assertThat(refused.detail()).isEqualTo("hub.books.accounts.2700");
        });
    assertThat(out.size()).isZero();
  }

  private static SomeBooks books(long seed) {
    var random = new Random(seed);
    var books = new SomeBooks();
    for (var i = 0; i < 20; i++) {
      var invoice = AnyInvoice.of(random);
      books.with(invoice).paid(invoice, Integer.toString(1 + random.nextInt(9_999)),
          Shop.TODAY.plusDays(random.nextInt(-40, 20)));
    }
    return books;
  }

  private static Invoice invoice(String price, LocalDate on) {
    return Shop.order("o", Shop.line(price)).invoiced(UUID.randomUUID(), Shop.SELLER, 10001, on);
  }

  private static Invoice oddly() {
    var known = Shop.COMPANY;
    var name = "<Å & Sønner>\u0007" + "lang".repeat(80);
    var buyer = new Customer("k".repeat(40), name, known.orgNumber(), null, known.address(),
        known.email(), null, known.language(), null);
    var order = Shop.order("odd", new Line("1", "Vare", null, null, BigDecimal.ONE, "EA",
        new BigDecimal("12.34"), null, Vat.standard("15")));
    return new Invoice(UUID.randomUUID(), Shop.SELLER, 10009, Shop.SELLER.kid().of("1", 10009),
        Shop.TODAY, Shop.TODAY.plusDays(14), Shop.TODAY, buyer, order.references(), order.lines(),
        order.charges(), order.attachments(), null);
  }

  private static String amount(Element line) {
    var debit = all(line, "DebitAmount");
    return debit.isEmpty()
        ? "-" + text(all(line, "CreditAmount").getFirst(), "Amount")
        : text(debit.getFirst(), "Amount");
  }

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }
}
