package no.fakturahub.xmlpieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import no.fakturahub.xmlpieces.XmlBroken.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlPiecesTest {

  @Test
  void whatIsWantedIsTakenAndTheRestPassesBy() throws Exception {
    var xml = pieces("<a xmlns='x'><skip><b>no</b></skip><b n='1'> one </b><c><b>two</b></c></a>");

    assertThat(xml.next()).hasToString("/a");
    assertThat(xml.namespace()).isEqualTo("x");
    xml.enter();
    assertThat(xml.next()).hasToString("/a/skip");
    assertThat(xml.next()).hasToString("/a/b");
    var b = xml.take();
    assertThat(b.text()).isEqualTo("one");
    assertThat(b.attribute("n")).isEqualTo("1");
    assertThat(xml.next()).hasToString("/a/c");
    assertThat(xml.take().text("b")).isEqualTo("two");
    assertThat(xml.next()).isNull();
    assertThat(xml.next()).as("the end of the document").isNull();
  }

  @Test
  void everyElementHasItsPathLineAndColumn() throws Exception {
    var xml = pieces("""
        <a>
          <b><c/><c> x </c></b><!-- a comment --><b
            n="1"><c>y</c></b>
        </a>""");
    xml.next();
    xml.enter();
    xml.next();
    var first = xml.take();
    xml.next();
    var second = xml.take();

    assertThat(at(first)).isEqualTo("/a/b 2:3");
    assertThat(first.all("c").map(XmlPiecesTest::at)).containsExactly("/a/b/c 2:6",
        "/a/b/c[2] 2:10");
    assertThat(at(second)).isEqualTo("/a/b[2] 2:42");
    assertThat(second.first("c").map(XmlPiecesTest::at)).contains("/a/b[2]/c 3:11");
  }

  @Test
  void theElementsOfOthersAreNeverTakenForOurs() throws Exception {
    var xml = pieces("<a xmlns='x' xmlns:y='y'><y:b>no</y:b><b>yes</b></a>");
    xml.next();
    var a = xml.take();

    assertThat(a.text("b")).isEqualTo("yes");
    assertThat(a.text("{y}b")).isEqualTo("no");
  }

  @Test
  void aTextIsWholeHoweverItIsWritten() throws Exception {
    var xml = pieces("<a>Bl&#229;b&amp;r <!-- c --><![CDATA[<p\u00e5>]]><?p i?> torget</a>");
    xml.next();

    assertThat(xml.take().text()).isEqualTo("Bl\u00e5b&r <p\u00e5> torget");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16", "US-ASCII"})
  void itIsReadInTheEncodingItSays(String encoding) throws Exception {
    var text = encoding.equals("US-ASCII") ? "Bl&#229;b&#230;r" : "Bl\u00e5b\u00e6r";
    var xml = XmlPieces.of(new ByteArrayInputStream(
        "<?xml version='1.0' encoding='%s'?><a>%s</a>".formatted(encoding, text)
            .getBytes(encoding)));
    xml.next();

    assertThat(xml.take().text()).isEqualTo("Bl\u00e5b\u00e6r");
  }

  @Test
  void aByteOrderMarkIsPassedByAndAnEncodingThatLiesIsBroken() throws Exception {
    var marked = pieces("\ufeff<a>\u00e5</a>");
    marked.next();
    assertThat(marked.take().text()).isEqualTo("\u00e5");
    var latin = "<a>\u00e5\u00e6</a>".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> readAll(new ByteArrayInputStream(latin)))
        .isInstanceOf(XmlBroken.class);
    assertThatThrownBy(() -> readAll(stream("<?xml version='1.0' encoding='x-none'?><a/>")))
        .isInstanceOf(XmlBroken.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "<a>", "<a><b></a></b>", "<a/><a/>", "<a>&nobody;</a>",
      "<a xmlns:p='x'><q:b/></a>", "<a>\u0000</a>", "<a n='1' n='2'/>", "<?xml version='3'?><a/>"})
  void whatIsNotXmlIsSaidToBeBroken(String text) {
    assertThatThrownBy(() -> readAll(stream(text))).isInstanceOfSatisfying(XmlBroken.class,
        broken -> assertThat(broken.kind()).isIn(Kind.MALFORMED, Kind.DOCTYPE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE a><a/>",
      "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:/etc/hostname'>]><a>&b;</a>",
      "<!DOCTYPE a [<!ENTITY b 'x'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>"})
  void aDoctypeIsRefusedBeforeAnythingInItIsLookedAt(String text) {
    assertThatThrownBy(() -> readAll(stream(text))).isInstanceOfSatisfying(XmlBroken.class,
        broken -> assertThat(broken.kind()).isEqualTo(Kind.DOCTYPE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a><!--", "<a b='", "<a ", "<a><b>", "<a><![CDATA[", "<"})
  void whatHasNoEndIsNotReadToTheEnd(String start) {
    assertThatThrownBy(() -> readAll(endless(start, "x"))).isInstanceOfSatisfying(XmlBroken.class,
        broken -> assertThat(broken.kind()).isIn(Kind.TOO_LARGE, Kind.MALFORMED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>", "<b/>"})
  void whatIsTooDeepOrHasTooManyPartsIsNotReadToTheEnd(String again) {
    assertThatThrownBy(() -> readAll(endless("<a><b>", again)))
        .isInstanceOfSatisfying(XmlBroken.class,
            broken -> assertThat(broken.kind()).isEqualTo(Kind.TOO_LARGE));
  }

  @Test
  void aStreamThatBreaksIsNoFaultOfTheDocument() {
    var in = new SequenceInputStream(stream("<a><b>"), new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("the line went dead");
      }
    });

    assertThatThrownBy(() -> readAll(in)).isInstanceOf(IOException.class)
        .hasMessageContaining("the line went dead");
  }

  private static void readAll(InputStream in) throws XmlBroken, IOException {
    var xml = XmlPieces.of(in);
    xml.next();
    xml.enter();
    while (xml.next() != null) {
      xml.take();
    }
    xml.next();
  }

  private static InputStream endless(String start, String again) {
    return new InputStream() {
      private final byte[] before = start.getBytes(StandardCharsets.UTF_8);
      private final byte[] after = again.getBytes(StandardCharsets.UTF_8);
      private long at;

      @Override
      public int read() {
        var here = at++;
        return here < before.length
            ? before[(int) here]
            : after[(int) ((here - before.length) % after.length)];
      }

      @Override
      public int read(byte[] bytes, int from, int most) {
        for (var i = 0; i < most; i++) {
          bytes[from + i] = (byte) read();
        }
        return most;
      }
    };
  }

  private static XmlPieces pieces(String text) throws XmlBroken, IOException {
    return XmlPieces.of(stream(text));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String at(Piece piece) {
    return piece + " " + piece.line() + ":" + piece.column();
  }
}
