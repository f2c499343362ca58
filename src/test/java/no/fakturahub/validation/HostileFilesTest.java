package no.fakturahub.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.fakturahub.BesideOthers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// No file crashes, holds or fills us: each is refused with a reason, soon.
@BesideOthers
class HostileFilesTest {

  private final Specimen good = Specimen.invoice();

  @BeforeAll
  static void compileFirst() {
    Specimen.VALIDATOR.prepare().join();
  }

  @Test
  void aDoctype() {
    refused(
        good.with("<Invoice ",
            "<!DOCTYPE Invoice [<!ENTITY x SYSTEM \"file:///etc/hosts\">]><Invoice "),
        "FH-DOCTYPE");
  }

  @Test
  void entitiesThatGrow() {
    refused(
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]><a>&b;</a>",
        "FH-DOCTYPE");
  }

  @Test
  void nothingAtAll() {
    refused("", "FH-XML");
  }

  @Test
  void somethingElse() {
    refused("PK\u0003\u0004 not xml", "FH-XML");
    refused("{\"invoice\": 1}", "FH-XML");
    refused("<StandardBusinessDocument/>", "FH-NOT-EHF");
    refused("<Invoice/>", "FH-NOT-EHF");
  }

  @Test
  void cutOff() {
    refused(good.xml().substring(0, good.xml().length() / 2), "FH-XML");
  }

  @Test
  void bytesThatAreNotInTheEncodingTheySay() {
    refused(
        good.with("Lefse, pakke", "Lefse, p\u00e5kke").xml().getBytes(StandardCharsets.ISO_8859_1),
        "FH-XML");
    refused(good.with("UTF-8", "UTF-99").bytes(), "FH-XML");
  }

  @Test
  void deep() {
    refused(good.with("<cbc:CustomizationID>", extension("<x:in>".repeat(100_000))),
        "FH-TOO-DEEP");
  }

  @Test
  void largerThanTheLimit() throws Exception {
    var endless = new InputStream() {
      @Override
      public int read() {
        return '<';
      }

      @Override
      public int read(byte[] into, int from, int length) {
        Arrays.fill(into, from, from + length, (byte) '<');
        return length;
      }
    };
    var judgement = assertTimeoutPreemptively(Duration.ofSeconds(20),
        () -> Specimen.VALIDATOR.judge(endless, Optional.empty()));

    assertThat(judgement.findings().getFirst().rule()).isEqualTo("FH-TOO-LARGE");
  }

  @Test
  void moreNamesThanUblHas() {
    var names = IntStream.range(0, 2_000).mapToObj("<x:n%d/>"::formatted)
        .collect(Collectors.joining());
    refused(good.with("<cbc:CustomizationID>", extension(names) + "<cbc:CustomizationID>"),
        "FH-TOO-MANY-NAMES");
  }

  @Test
  void moreVatRatesThanAnyLandHas() {
    var from = good.xml().indexOf("<cac:TaxSubtotal>");
    var to = good.xml().indexOf("</cac:TaxTotal>");
    var groups = good.xml().substring(from, to);

    refused(good.with(groups, groups.repeat(1_000)), "FH-TOO-MANY-SUBTOTALS");
  }

  @Test
  void anAmountOfAMillionDigits() {
    refused(good.with(">4990.00<", ">" + "9".repeat(1_000_000) + "<"), "FH-TOO-MANY-DIGITS");
  }

  @Test
  void wrongInTenThousandPlaces() {
    refused(good.with(lastLine(), lastLine().replace("215.00", "mye").repeat(3_000)),
        "FH-TOO-MANY-ERRORS");
  }

  @Test
  void whatTheOfficialRulesThemselvesBreakOn() {
    var entity = "<cac:PartyLegalEntity>\n        <cbc:RegistrationName>Fjellvarme AS";
    var judgement = good.with(entity, "<cac:PartyLegalEntity><cbc:RegistrationName>Fjellvarme AS"
        + "</cbc:RegistrationName></cac:PartyLegalEntity>" + entity).judged();

    assertThat(judgement.isValid()).isFalse();
    assertThat(judgement.findings()).extracting(Finding::rule).contains("FH-RULES-BROKEN");
  }

  @Test
  void threeThousandLinesThatAllFail() {
    var many = good.with(lastLine(), lastLine().replace("\"EA\"", "\"QQQ\"").repeat(3_000));
    var judgement = assertTimeoutPreemptively(Duration.ofSeconds(60), many::judged);

    assertThat(judgement.findings()).filteredOn(found -> found.rule().equals("BR-CL-23"))
        .hasSize(3_000).last().extracting(Finding::location)
        .isEqualTo("/Invoice/cac:InvoiceLine[3002]/cbc:InvoicedQuantity");
  }

  private String lastLine() {
    return good.xml().substring(good.xml().lastIndexOf("<cac:InvoiceLine>"),
        good.xml().lastIndexOf("</Invoice>"));
  }

  private static String extension(String content) {
    return "<ext:UBLExtensions xmlns:ext=\"" + Ubl.EXT + "\"><ext:UBLExtension>"
        + "<ext:ExtensionContent><x:all xmlns:x=\"urn:x\">" + content
        + "</x:all></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>";
  }

  private static void refused(Specimen hostile, String rule) {
    refused(hostile.bytes(), rule);
  }

  private static void refused(String hostile, String rule) {
    refused(hostile.getBytes(StandardCharsets.UTF_8), rule);
  }

  private static void refused(byte[] hostile, String rule) {
    var judgement = assertTimeoutPreemptively(Duration.ofSeconds(20),
        () -> Specimen.VALIDATOR.judge(hostile, Optional.empty()));

    assertThat(judgement.findings()).extracting(Finding::rule).containsExactly(rule,
        "FH-NOT-READ");
    assertThat(judgement.isValid()).isFalse();
    assertThat(judgement.isLawful()).isFalse();
  }
}
