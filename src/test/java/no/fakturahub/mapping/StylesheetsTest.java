package no.fakturahub.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import no.fakturahub.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StylesheetsTest {

  private static final String HEAD = """
      <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
          expand-text="yes"><xsl:mode on-no-match="fail"/>""";

  private final StillClock clock = new StillClock();

  @TempDir
  Path folder;

  private Stylesheets stylesheets;

  @BeforeEach
  void anEmptyFolder() {
    stylesheets = new Stylesheets(folder, clock);
  }

  @Test
  void writesUtf8() throws IOException {
    write("a.xsl", "<xsl:template match='/'><a>Bølgen {/in}</a></xsl:template>");

    assertThat(apply("<in>og Moen</in>")).endsWith("<a>Bølgen og Moen</a>");
  }

  @Test
  void namesTheElementThatNobodyExpected() throws IOException {
    write("a.xsl", """
        <xsl:template match='/'><xsl:apply-templates/></xsl:template>
        <xsl:template match='order'><xsl:apply-templates select='*'/></xsl:template>""");

    assertThatThrownBy(() -> apply("<order><bonus/></order>"))
        .isInstanceOfSatisfying(Refused.class, why -> {
          assertThat(why.code()).isEqualTo("MAPPING_UNKNOWN_ELEMENT");
          assertThat(why.detail()).contains("bonus");
        });
  }

  @Test
  void aMessageThatTerminatesIsWhatThePersonReads() throws IOException {
    write("a.xsl", """
        <xsl:template match='/'>
          <xsl:message terminate='yes'>Line {name(*)} has no price</xsl:message>
        </xsl:template>""");

    assertThatThrownBy(() -> apply("<in/>")).isInstanceOfSatisfying(Refused.class, why -> {
      assertThat(why.code()).isEqualTo("MAPPING_REFUSED");
      assertThat(why.detail()).isEqualTo("Line in has no price");
    });
  }

  @Test
  void aMessageMayNameAReasonOfTheHouse() throws IOException {
    write("a.xsl", """
        <xsl:template match='/' xmlns:reason='urn:fakturahub:reason'>
          <xsl:message terminate='yes' error-code='reason:ORDER_IS_INVOICE'>Invoice 1</xsl:message>
        </xsl:template>""");

    assertThatThrownBy(() -> apply("<in/>")).hasMessage("Invoice 1")
        .isInstanceOf(Refused.class).extracting("code").isEqualTo("ORDER_IS_INVOICE");
  }

  @Test
  void aChangeIsTakenWithinASecondAndNotBefore() throws IOException {
    write("a.xsl", "<xsl:template match='/'><one/></xsl:template>");
    assertThat(apply("<in/>")).contains("<one/>");
    write("a.xsl", "<xsl:template match='/'><three/></xsl:template>");

    clock.millis(999);
    assertThat(apply("<in/>")).contains("<one/>");
    clock.millis(1);
    assertThat(apply("<in/>")).contains("<three/>");
  }

  @Test
  void whatWasCompiledAheadIsTakenAnewToo() throws IOException {
    write("a.xsl", "<xsl:template match='/'><one/></xsl:template>");
    stylesheets.compile("a.xsl");
    write("a.xsl", "<xsl:template match='/'><three/></xsl:template>");
    clock.millis(1000);

    assertThat(apply("<in/>")).contains("<three/>");
  }

  @Test
  void aChangedModuleChangesThoseThatIncludeIt() throws IOException {
    write("a.xsl", "<xsl:include href='b.xsl'/>");
    write("b.xsl", "<xsl:template match='/'><one/></xsl:template>");
    assertThat(apply("<in/>")).contains("<one/>");

    write("b.xsl", "<xsl:template match='/'><three/></xsl:template>");
    clock.millis(1000);

    assertThat(apply("<in/>")).contains("<three/>");
  }

  @Test
  void aChangeThatDoesNotCompileLeavesTheLastGoodOneInUse() throws IOException {
    write("a.xsl", "<xsl:template match='/'><one/></xsl:template>");
    assertThat(apply("<in/>")).contains("<one/>");

    write("a.xsl", "<xsl:template match='/'><xsl:nonsense/></xsl:template>");
    clock.millis(1000);
    assertThat(apply("<in/>")).contains("<one/>");
    assertThat(stylesheets.problems()).containsOnlyKeys("a.xsl");
    assertThat(stylesheets.problems().get("a.xsl")).contains("nonsense", "line ");

    write("a.xsl", "<xsl:template match='/'><two-and-a-half/></xsl:template>");
    clock.millis(1000);
    assertThat(apply("<in/>")).contains("<two-and-a-half/>");
    assertThat(stylesheets.problems()).isEmpty();
  }

  @Test
  void everyStylesheetOfTheHouseCompiles() {
    assertThat(new Stylesheets(Path.of("xslt"), clock).check()).isEmpty();
  }

  @Test
  void aCheckNamesEachEntryThatDoesNotCompileButNoModule() throws IOException {
    write("a.xsl", "<xsl:include href='b.xsl'/>");
    write("b.xsl", "<xsl:variable name='b' select='$defined-by-a'/>");
    write("c.xsl", "<xsl:template match='/'><c/></xsl:template>");

    assertThat(stylesheets.check()).containsOnlyKeys("a.xsl");
  }

  @Test
  void aStylesheetThatNeverCompiledIsRefusedWithTheCompilersWords() throws IOException {
    write("a.xsl", "<xsl:template match='/'><xsl:nonsense/></xsl:template>");

    assertThatThrownBy(() -> apply("<in/>")).isInstanceOfSatisfying(Refused.class, why -> {
      assertThat(why.code()).isEqualTo("MAPPING_STYLESHEET");
      assertThat(why.detail()).contains("a.xsl", "nonsense");
    });
  }

  @Test
  void aStylesheetThatIsNotThereOrOutsideIsRefused() {
    assertThatThrownBy(() -> stylesheets.apply("none.xsl", "<in/>")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> stylesheets.apply("../a.xsl", "<in/>")).isInstanceOf(Refused.class);
  }

  @Test
  void noStylesheetReadsOrWritesAnythingElse() throws IOException {
    Files.writeString(folder.resolve("secret.xml"), "<secret/>");
    for (var reach : new String[]{"<xsl:copy-of select=\"doc('secret.xml')\"/>",
        "<xsl:copy-of select=\"document('secret.xml')\"/>",
        "<xsl:value-of select=\"unparsed-text('secret.xml')\"/>",
        "<xsl:copy-of select=\"collection('.')\"/>",
        "<xsl:copy-of select=\"json-doc('secret.xml')\"/>",
        "<xsl:value-of select=\"environment-variable('PATH')\"/>",
        "<xsl:result-document href='out.xml'><x/></xsl:result-document>"}) {
      write("a.xsl", "<xsl:template match='/'><a>" + reach + "</a></xsl:template>");
      clock.millis(1000);
      try {
        assertThat(apply("<in/>")).as(reach).doesNotContain("secret")
            .doesNotContain(System.getenv("PATH"));
      } catch (Refused refused) {
        assertThat(refused.detail()).as(reach).isNotBlank();
      }
      assertThat(folder.resolve("out.xml")).doesNotExist();
    }
  }

  @Test
  void aDocumentWithADoctypeIsRefused() throws IOException {
    write("a.xsl", "<xsl:template match='/'><a/></xsl:template>");

    assertThatThrownBy(() -> apply("<!DOCTYPE in [<!ENTITY e 'x'>]><in>&e;</in>"))
        .isInstanceOfSatisfying(Refused.class,
            why -> assertThat(why.code()).isEqualTo("MAPPING_MALFORMED"));
  }

  private String apply(String xml) {
    return new String(stylesheets.apply("a.xsl", xml), StandardCharsets.UTF_8);
  }

  private void write(String name, String templates) throws IOException {
    var file = folder.resolve(name);
    Files.writeString(file, HEAD + templates + "</xsl:stylesheet>");
    Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
  }
}
