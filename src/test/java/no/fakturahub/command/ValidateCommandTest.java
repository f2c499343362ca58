package no.fakturahub.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import no.fakturahub.validation.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  Path folder;

  @Test
  void goodDocumentsEndInZero() throws IOException {
    var exit = validate(file("a.xml", Specimen.invoice()), file("b.xml", Specimen.creditNote()));

    assertThat(exit).isZero();
    assertThat(out.toString()).contains("a.xml: GYLDIG for Peppol, LOVLIG og betalbar i Norge")
        .contains("2 dokumenter: 2 i orden, 0 ikke");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aPersonIsToldWhatWhereAndWhatToDo() throws IOException {
    var exit = validate(file("f.xml", Specimen.invoice().with("86011117947", "86011117948")));

    assertThat(exit).isOne();
    assertThat(out.toString()).contains("IKKE LOVLIG").contains("FEIL FH-ACCOUNT  "
        + "/Invoice/cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID")
        .contains("«86011117948» er ikke et kontonummer.").contains("Slå opp kontonummeret");
  }

  @Test
  void inEnglishToo() throws IOException {
    validate("--lang", "en", file("f.xml", Specimen.invoice().with("NO987654325MVA", "NO1MVA")));

    assertThat(out.toString()).contains("NOT VALID for Peppol").contains("ERROR NO-R-001")
        .contains("The seller's VAT number is written NO");
  }

  @Test
  void aProgramGetsOneObjectALine() throws IOException {
    var exit = validate("--json", file("good.xml", Specimen.invoice()),
        file("bad.xml", Specimen.invoice().withoutForetaksregisteret()));
    var lines = out.toString().lines().toList();
    var bad = JsonMapper.shared().readTree(lines.get(1));

    assertThat(exit).isOne();
    assertThat(lines).hasSize(2).first().asString()
        .endsWith("good.xml\",\"valid\":true,\"lawful\":true,\"findings\":[]}");
    assertThat(bad.get("valid").booleanValue()).isTrue();
    assertThat(bad.get("lawful").booleanValue()).isFalse();
    assertThat(bad.get("findings").get(0).propertyNames()).containsExactly("rule", "severity",
        "verdict", "location", "message");
    assertThat(bad.get("findings").get(0).get("rule").stringValue()).isEqualTo("NO-R-002");
    assertThat(bad.get("findings").get(0).get("severity").stringValue()).isEqualTo("warning");
    assertThat(bad.get("findings").get(1).get("verdict").stringValue()).isEqualTo("lawful");
  }

  @Test
  void whatIsNotXmlIsAFinding() throws IOException {
    var exit = validate("--json", file("f.xml", new Specimen("PK\u0003\u0004")));

    assertThat(exit).isOne();
    assertThat(out.toString()).contains("\"valid\":false,\"lawful\":false").contains("FH-XML");
  }

  @Test
  void aFileThatCannotBeReadIsToldAndTheOthersAreJudged() throws IOException {
    var exit = validate(folder.resolve("none.xml").toString(), folder.toString(),
        file("f.xml", Specimen.invoice()));

    assertThat(exit).isEqualTo(2);
    assertThat(err.toString()).contains("none.xml finnes ikke").contains("kan ikke leses");
    assertThat(out.toString()).contains("f.xml: GYLDIG");
  }

  @Test
  void aHyphenIsStandardInput() {
    var before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(Specimen.invoice().bytes()));
      assertThat(validate("-")).isZero();
    } finally {
      System.setIn(before);
    }
    assertThat(out.toString()).startsWith("-: GYLDIG");
  }

  @Test
  void withoutAFileItTellsHowItIsUsed() {
    assertThat(validate()).isEqualTo(2);
    assertThat(err.toString()).contains("Usage: validate");
  }

  private String file(String name, Specimen ehf) throws IOException {
    return Files.write(folder.resolve(name), ehf.bytes()).toString();
  }

  private int validate(String... arguments) {
    return new CommandLine(new ValidateCommand()).setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true)).execute(arguments);
  }
}
