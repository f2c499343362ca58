package no.fakturahub.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import no.fakturahub.kernel.Refused;
import no.fakturahub.mapping.OrderRecord.Broken;
import no.fakturahub.mapping.OrderRecord.Good;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordsTest {

  private static final Records RECORDS = new Records(Limits.SAFE);

  @Test
  void aFormatSaysItsSyntax() {
    assertThat(Stream.of("csv", "nordmat-csv", "json", "kasse-json-2", "ubl-order", "order-xml")
        .map(Syntax::of)).containsExactly(Syntax.CSV, Syntax.CSV, Syntax.JSON, Syntax.JSON,
            Syntax.XML, Syntax.XML);
  }

  @ParameterizedTest
  @EnumSource
  void aFileWithoutEndIsReadOrderByOrder(Syntax syntax) {
    var file = switch (syntax) {
      case CSV -> endless("id;item\n", "%d;Torsk\n");
      case JSON -> endless("[{}", ",{\"id\":%d}");
      case XML -> endless("<orders>", "<order id='%d'/>");
    };

    var records = RECORDS.read(file, syntax);

    for (var i = 0; i < 10_000; i++) {
      assertThat(records.next()).isInstanceOf(Good.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aGigabyteOfNothingIsRefusedInLessThanTwoSeconds(Syntax syntax) {
    for (var nothing : List.of(" ", "\n", "\0", "x")) {
      assertTimeout(Duration.ofSeconds(2),
          () -> assertThat(last(endless("", nothing), syntax)).isInstanceOf(Broken.class));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotTextIsCalledByItsName(Syntax syntax) throws IOException {
    var zipped = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(zipped)) {
      zip.write("a;b\n1;2\n".getBytes(UTF_8));
    }

    assertThat(why(zipped.toByteArray(), syntax).detail()).isEqualTo("It is a gzip file");
    assertThat(why("PK\3\4…".getBytes(UTF_8), syntax).detail())
        .isEqualTo("It is a ZIP or Excel file");
    assertThat(why("%PDF-1.7".getBytes(UTF_8), syntax).code()).isEqualTo("MAPPING_NOT_TEXT");
    assertThat(why(new byte[0], syntax).code()).isEqualTo("MAPPING_EMPTY");
  }

  @Test
  void oneSyntaxInPlaceOfAnotherIsNamed() {
    assertThat(why("[]".getBytes(UTF_8), Syntax.CSV).code()).isEqualTo("MAPPING_OTHER_FORMAT");
    assertThat(why(" <a/>".getBytes(UTF_8), Syntax.JSON).code()).isEqualTo("MAPPING_OTHER_FORMAT");
    assertThat(why("a;b".getBytes(UTF_8), Syntax.XML).code()).isEqualTo("MAPPING_OTHER_FORMAT");
  }

  @Test
  void theWholeFileHasALimitToo() {
    var limits = new Limits(1_000, 1_000, 8, 100, 10, 10, 100);
    var file = new ByteArrayInputStream(("a;b\n" + "1;2\n3;4\n".repeat(200)).getBytes(UTF_8));

    assertThat(new Records(limits).read(file, Syntax.CSV)).toIterable().last()
        .isInstanceOf(Broken.class);
  }

  private static Refused why(byte[] file, Syntax syntax) {
    return ((Broken) last(new ByteArrayInputStream(file), syntax)).why();
  }

  private static OrderRecord last(InputStream file, Syntax syntax) {
    Iterator<OrderRecord> records = RECORDS.read(file, syntax);
    var last = records.next();
    while (records.hasNext()) {
      last = records.next();
    }
    return last;
  }

  private static InputStream endless(String head, String pattern) {
    var pieces = Stream.iterate(1, i -> i + 1).map(i -> pattern.formatted(i).repeat(
        pattern.length() == 1 ? 1 << 16 : 1)).map(RecordsTest::bytes).iterator();
    return new SequenceInputStream(Collections.enumeration(
        List.of(bytes(head), new SequenceInputStream(asEnumeration(pieces)))));
  }

  private static Enumeration<InputStream> asEnumeration(Iterator<InputStream> pieces) {
    return new Enumeration<>() {
      @Override
      public boolean hasMoreElements() {
        return pieces.hasNext();
      }

      @Override
      public InputStream nextElement() {
        return pieces.next();
      }
    };
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
