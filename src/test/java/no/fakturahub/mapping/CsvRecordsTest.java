package no.fakturahub.mapping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.mapping.OrderRecord.Bad;
import no.fakturahub.mapping.OrderRecord.Broken;
import no.fakturahub.mapping.OrderRecord.Good;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRecordsTest {

  @Test
  void consecutiveRowsOfOneOrderAreOneRecord() {
    var records = read("order;item\n1;Torsk\n1;Sei\n2;Hyse\n");

    assertThat(records).extracting(OrderRecord::number).containsExactly(1, 2);
    assertThat(records).extracting(OrderRecord::place).containsExactly("line 2", "line 4");
    assertThat(xml(records, 0)).isEqualTo("<rows>"
        + "<row line=\"2\"><cell name=\"order\">1</cell><cell name=\"item\">Torsk</cell></row>"
        + "<row line=\"3\"><cell name=\"order\">1</cell><cell name=\"item\">Sei</cell></row></rows>");
    assertThat(new String(((Good) records.get(1)).original(), UTF_8))
        .isEqualTo("order;item\n2;Hyse\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b\n1;2,50\n", "a,b\n1,\"2,50\"\n", "a\tb\n1\t2,50",
      "a;b\r\n1;2,50\r\n",
      "\uFEFFa;b\n1;2,50\n", "a;b\n\n1;2,50\n;\n"})
  void separatorsLineEndsAndByteOrderMarksAreSeenThrough(String file) {
    assertThat(read(file)).singleElement().isInstanceOfSatisfying(Good.class,
        good -> assertThat(good.xml()).contains("name=\"a\">1<", "name=\"b\">2,50<"));
  }

  @Test
  void quotesMayHoldSeparatorsQuotesAndLineEnds() {
    assertThat(xml(read("a;b\n1;\"x;\"\"y\"\"\nz\"\n"), 0)).contains("name=\"b\">x;\"y\"\nz<");
  }

  @Test
  void aQuoteWithinAWordIsAQuote() {
    assertThat(xml(read("a;b\n1;Skjerm 19\"\n"), 0)).contains(">Skjerm 19\"<");
  }

  @Test
  void utf8AndWindows1252AreBothRead() {
    for (var charset : List.of(UTF_8, Charset.forName("windows-1252"))) {
      assertThat(xml(read("a;b\n1;Blåbær – 5 €\n".getBytes(charset)), 0)).contains("Blåbær – 5 €");
    }
  }

  @Test
  void aRowThatCannotBeReadStopsItsOwnOrderOnly() {
    var records = read("a;b\n1;x\n2;\"y\" z\n3;x\n4;x;x\n5\n6;x\n");

    assertThat(records).extracting(r -> r.getClass().getSimpleName()).containsExactly("Good", "Bad",
        "Good", "Bad", "Bad", "Good");
    assertThat(bad(records, 1)).isEqualTo("Line 3 has ' ' after the quote that closes cell 2");
    assertThat(bad(records, 3)).isEqualTo("Line 5 has 3 cells, the header has 2");
    assertThat(((Bad) records.get(1)).original()).asString(UTF_8).isEqualTo("a;b\n2;\"y\" z\n");
  }

  @Test
  void anOrderIsNeverTakenWithoutOneOfItsRows() {
    assertThat(read("a;b\n1;x\n1;x;x\n1;x\n2;x\n")).extracting(r -> r.getClass().getSimpleName())
        .containsExactly("Bad", "Good");
  }

  @Test
  void aRowOfAnUnknownOrderPutsBothNeighboursInDoubt() {
    assertThat(read("a;b\n0;x\n1;x\n\"?\" ;x\n2;x\n3;x\n"))
        .extracting(r -> r.getClass().getSimpleName())
        .containsExactly("Good", "Bad", "Bad", "Good");
  }

  @Test
  void aQuoteThatIsNeverClosedDoesNotSwallowTheOrdersAfterIt() {
    var records = read("a;b\n1;\"x\n2;x\n3;x\n");

    assertThat(records).extracting(r -> r.getClass().getSimpleName()).containsExactly("Bad", "Good",
        "Good");
    assertThat(bad(records, 0)).contains("never closed");
  }

  @Test
  void aCharacterThatNoTextHasStopsItsOrder() {
    assertThat(bad(read("a;b\n1;x\u0007y\n2;x\n"), 0)).isEqualTo("Line 2 has the character U+0007");
    assertThat(bad(read("a;b\n1;\u0081\n".getBytes(ISO_8859_1)), 0))
        .isEqualTo("Line 2 is neither UTF-8 nor Windows-1252");
  }

  @ParameterizedTest
  @ValueSource(strings = {"order\n1\n", "a;a\n1;2\n", "a;\n1;2\n", "a;\"b\n1;2\n"})
  void aHeaderThatDoesNotNameEachColumnIsRefused(String file) {
    assertThat(read(file)).singleElement().isInstanceOfSatisfying(Broken.class,
        broken -> assertThat(broken.why().code()).isEqualTo("MAPPING_CSV_HEADER"));
  }

  @Test
  void anOrderWithMoreRowsThanAllowedIsBad() {
    var limits = new Limits(1 << 20, 1 << 20, 64, 1000, 2, 10, 100);

    assertThat(read("a;b\n1;x\n1;x\n1;x\n2;x\n".getBytes(UTF_8), limits))
        .extracting(r -> r.getClass().getSimpleName()).containsExactly("Bad", "Good");
  }

  @Test
  void aCellLongerThanASpreadsheetHoldsStopsItsOrder() {
    var longest = "x".repeat(Limits.SAFE.cellLength());

    var records = read("a;b\n1;" + longest + "\n2;" + longest + "x\n3;x\n");

    assertThat(records).extracting(r -> r.getClass().getSimpleName()).containsExactly("Good", "Bad",
        "Good");
    assertThat(bad(records, 1)).isEqualTo("Line 3 has more than 32767 characters in cell 2");
  }

  @Test
  void aFileOfNothingButTornRowsIsGivenUp() {
    var records = read("a;b\n" + "1;\"x\"y\n".repeat(3_000));

    assertThat(records).last().isInstanceOf(Broken.class);
  }

  private static String xml(List<OrderRecord> records, int index) {
    return ((Good) records.get(index)).xml();
  }

  private static String bad(List<OrderRecord> records, int index) {
    return ((Bad) records.get(index)).why().detail();
  }

  private static List<OrderRecord> read(String file) {
    return read(file.getBytes(UTF_8));
  }

  private static List<OrderRecord> read(byte[] file) {
    return read(file, Limits.SAFE);
  }

  private static List<OrderRecord> read(byte[] file, Limits limits) {
    var all = new ArrayList<OrderRecord>();
    new Records(limits).read(new ByteArrayInputStream(file), Syntax.CSV).forEachRemaining(all::add);
    return all;
  }
}
