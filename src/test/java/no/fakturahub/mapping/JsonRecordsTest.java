package no.fakturahub.mapping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.mapping.OrderRecord.Bad;
import no.fakturahub.mapping.OrderRecord.Broken;
import no.fakturahub.mapping.OrderRecord.Good;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRecordsTest {

  @Test
  void anOrderIsInTheWordsOfJsonToXml() {
    var xml = good("""
        {"id":"Å & 1","paid":true,"price":10.50,"note":null,"lines":[{"n":1},["x"]],"none":[]}""");

    assertThat(xml).isEqualTo("""
        <map xmlns="http://www.w3.org/2005/xpath-functions"><string key="id">Å &amp; 1</string>\
        <boolean key="paid">true</boolean><number key="price">10.50</number><null key="note">\
        </null><array key="lines"><map><number key="n">1</number></map><array><string>x</string>\
        </array></array><array key="none"></array></map>""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"a\":1},{\"a\":2}]", " {\"orders\": [ {\"a\":1} , {\"a\":2} ] } ",
      "\uFEFF[{\"a\":1},\n{\"a\":2}]\n"})
  void anArrayIsAsManyOrders(String file) {
    var records = read(file);

    assertThat(records).hasSize(2).allMatch(Good.class::isInstance);
    assertThat(((Good) records.get(1)).original()).asString(UTF_8).isEqualTo("{\"a\":2}");
  }

  @Test
  void anEmptyArrayIsNoOrder() {
    assertThat(read("[]")).isEmpty();
  }

  @Test
  void whatIsNoOrderStopsNoOther() {
    var records = read("[{\"a\":1}, 7, {\"a\":2,\"a\":3}, {\"a\":\"x\\u0000\"}, {\"a\":4}]");

    assertThat(records).extracting(r -> r.getClass().getSimpleName()).containsExactly("Good", "Bad",
        "Bad", "Bad", "Good");
    assertThat(((Bad) records.get(2)).why().detail()).isEqualTo("\"a\" is there twice");
    assertThat(((Bad) records.get(2)).original()).asString(UTF_8).isEqualTo("{\"a\":2,\"a\":3}");
    assertThat(((Bad) records.get(3)).why().detail()).contains("U+0000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"a\":1},{\"a\":", "[{\"a\":1} {\"a\":2}]", "[{\"a\":1}",
      "{\"orders\":[{\"a\":1}],\"b\":2}", "[{\"a\":1}] x"})
  void whatCanBeReadBeforeTheBreakIsRead(String file) {
    var records = read(file);

    assertThat(records).hasSize(2);
    assertThat(records.get(0)).isInstanceOf(Good.class);
    assertThat(records.get(1)).isInstanceOfSatisfying(Broken.class, broken -> {
      assertThat(broken.why().code()).isEqualTo("MAPPING_MALFORMED");
      assertThat(broken.place()).startsWith("line 1, column ");
    });
  }

  @Test
  void latin1IsNoJson() {
    assertThat(read("[{\"a\":\"Blåbær\"}]".getBytes(ISO_8859_1), Limits.SAFE)).singleElement()
        .isInstanceOfSatisfying(Broken.class,
            broken -> assertThat(broken.why().detail()).contains("UTF-8"));
  }

  @Test
  void deepAndLongIsRefused() {
    assertThat(code("[".repeat(100_000))).isEqualTo("MAPPING_TOO_LARGE");
    assertThat(code("{\"a\":".repeat(100_000))).isEqualTo("MAPPING_TOO_LARGE");
    assertThat(code("{\"a\":\"" + "x".repeat(16 << 20) + "\"}")).isEqualTo("MAPPING_TOO_LARGE");
  }

  private static String code(String file) {
    return ((Broken) read(file).getLast()).why().code();
  }

  private static String good(String file) {
    return ((Good) read(file).getFirst()).xml();
  }

  private static List<OrderRecord> read(String file) {
    return read(file.getBytes(UTF_8), Limits.SAFE);
  }

  private static List<OrderRecord> read(byte[] file, Limits limits) {
    var all = new ArrayList<OrderRecord>();
    new Records(limits).read(new ByteArrayInputStream(file), Syntax.JSON)
        .forEachRemaining(all::add);
    return all;
  }
}
