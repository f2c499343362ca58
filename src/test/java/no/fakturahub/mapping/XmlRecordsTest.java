package no.fakturahub.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.mapping.OrderRecord.Broken;
import no.fakturahub.mapping.OrderRecord.Good;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlRecordsTest {

  @Test
  void oneDocumentIsOneOrderWithoutItsComments() {
    var file = "<?xml version='1.0'?><!-- x --><o xmlns='urn:o' xmlns:b='urn:b' b:id='1'>"
        + "<b:c/><d>Å &amp; <![CDATA[<b>]]><?pi?></d></o><!-- y -->";

    assertThat(read(file)).singleElement().isInstanceOfSatisfying(Good.class, good -> {
      assertThat(good.xml()).isEqualTo("<o xmlns=\"urn:o\" xmlns:b=\"urn:b\" b:id=\"1\">"
          + "<b:c></b:c><d>Å &amp; &lt;b&gt;</d></o>");
      assertThat(good.place()).isEqualTo("line 1");
    });
  }

  @Test
  void theChildrenOfOrdersAreOneOrderEachAndKeepTheirNamespaces() {
    var records = read("""
        <orders xmlns="urn:o" xmlns:b="urn:b">
          <order b:id="1"/>
          <b:order xmlns="" id="2"/>
        </orders>""");

    assertThat(records).extracting(r -> ((Good) r).xml()).containsExactly(
        "<order xmlns=\"urn:o\" xmlns:b=\"urn:b\" b:id=\"1\"></order>",
        "<b:order xmlns=\"\" xmlns:b=\"urn:b\" id=\"2\"></b:order>");
    assertThat(records).extracting(OrderRecord::place).containsExactly("line 2", "line 3");
  }

  @Test
  void theDeclaredEncodingIsObeyed() {
    for (var name : List.of("ISO-8859-1", "UTF-16", "windows-1252")) {
      var file = "<?xml version='1.0' encoding='%s'?><o>Blåbær</o>".formatted(name);

      assertThat(((Good) read(file.getBytes(Charset.forName(name))).getFirst()).xml()).as(name)
          .contains("Blåbær");
    }
  }

  /// Found by [no.fakturahub.OrdersFuzzTest]: the JDK's parser looks for words that it does not have.
  @Test
  void whatTheParserFallsOverIsMalformed() {
    assertThat(read("<!DOCTYPE a [<!ENTITY x SYSTEM\u000b")).singleElement()
        .isInstanceOfSatisfying(Broken.class,
            broken -> assertThat(broken.why().code()).isEqualTo("MAPPING_MALFORMED"));
  }

  @Test
  void ordersBeforeTheBreakAreRead() {
    var records = read("<orders><o>1</o><o>2</o><o>3</orders>");

    assertThat(records).hasSize(3);
    assertThat(records.getLast()).isInstanceOfSatisfying(Broken.class, broken -> {
      assertThat(broken.why().code()).isEqualTo("MAPPING_MALFORMED");
      assertThat(broken.why().detail()).doesNotContain("ParseError");
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE o><o/>", "<!DOCTYPE o SYSTEM 'http://127.0.0.1:9/x.dtd'><o/>",
      """
          <!DOCTYPE o [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
          <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><o>&c;</o>""",
      "<!DOCTYPE o [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><o>&x;</o>"})
  void aDoctypeIsRefusedUnread(String file) {
    assertThat(read(file)).singleElement().isInstanceOfSatisfying(Broken.class,
        broken -> assertThat(broken.why().code()).isEqualTo("MAPPING_DOCTYPE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<o>&x;</o>", "<o", "<o></p>", "<o/><o/>", "<orders>text<o/></orders>",
      "<o a='1' a='2'/>", "<o>\u0001</o>", "<b:o/>"})
  void whatIsNotWellFormedIsRefused(String file) {
    assertThat(read(file)).last().isInstanceOf(Broken.class);
  }

  @Test
  void wrongEncodingIsRefused() {
    assertThat(read("<o>Blåbær</o>".getBytes(StandardCharsets.ISO_8859_1))).last()
        .isInstanceOf(Broken.class);
  }

  @Test
  void deepAndLongIsRefused() {
    assertThat(code("<o>".repeat(100_000))).isEqualTo("MAPPING_TOO_LARGE");
    assertThat(code("<o>" + "x".repeat(16 << 20) + "</o>")).isEqualTo("MAPPING_TOO_LARGE");
    assertThat(code("<o a='" + "x".repeat(32 << 20) + "'/>")).isEqualTo("MAPPING_TOO_LARGE");
  }

  private static String code(String file) {
    return ((Broken) read(file).getLast()).why().code();
  }

  private static List<OrderRecord> read(String file) {
    return read(file.getBytes(UTF_8));
  }

  private static List<OrderRecord> read(byte[] file) {
    var all = new ArrayList<OrderRecord>();
    new Records(Limits.SAFE).read(new ByteArrayInputStream(file), Syntax.XML)
        .forEachRemaining(all::add);
    return all;
  }
}
