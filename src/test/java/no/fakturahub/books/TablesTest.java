package no.fakturahub.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import no.fakturahub.AnyInvoice;
import no.fakturahub.Shop;
import no.fakturahub.kernel.Cells;
import no.fakturahub.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {

  @Test
  void aRowForEachLineWithDecimalCommas() {
    var invoice = Shop.order("o").invoiced(UUID.randomUUID(), Shop.SELLER, 10001, Shop.TODAY);

    var csv = new String(new SomeBooks().with(invoice).as(BooksCsv::write),
        StandardCharsets.UTF_8);

    assertThat(csv).startsWith("\uFEFFdato;bilag;").contains("\r\n2026-11-23;" + invoice.id()
        + ";INVOICE_ISSUED;1500;Konto 1500;1001;Nordlys Kontorrekvisita AS;10001;2026-12-07;'"
        + invoice.kid().value() + ";Faktura 10001;125,00;0,00;;\r\n")
        .contains(";3000;Konto 3000;").contains(";;;;Faktura 10001;0,00;100,00;3;25\r\n")
        .contains(";2700;Konto 2740;").contains(";;;;Faktura 10001;0,00;25,00;;\r\n");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"=1+1|'=1+1", "+47 55|'+47 55",
      "-2|'-2", "@cmd|'@cmd", "Ola; Kari|\"Ola; Kari\"", "Sa \"ja\"|\"Sa \"\"ja\"\"\"",
      "Ola AS|Ola AS"})
  void noNameIsAFormula(String name, String cell) {
    assertThat(Cells.words(name)).isEqualTo(cell);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyGbat10VoucherHas28ColumnsAndAddsUpToZero(long seed) {
    var random = new Random(seed);
    var books = new SomeBooks().with(AnyInvoice.of(random)).with(AnyInvoice.of(random));

    var rows = new String(books.as(Gbat10::write), Charset.forName("windows-1252")).lines()
        .map(line -> line.split(";", -1)).toList();

    assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row).hasSize(28)
        .startsWith("GBAT10").contains("20261123"));
    assertThat(rows.stream().map(row -> Money.ofKroner(row[27])).reduce(Money.ZERO, Money::plus))
        .isEqualTo(Money.ZERO);
  }

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }
}
