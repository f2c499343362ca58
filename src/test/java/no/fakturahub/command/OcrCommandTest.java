package no.fakturahub.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.ocrgiro.OcrType;
import no.fakturahub.ocrgiro.OcrWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OcrCommandTest {

  private static final Path FILES = Path.of("src/test/resources/ocr");
  private static final String GOOD = FILES + "/ok/02-a-credit-line-is-deducted.txt";
  private static final String MANDATES = FILES + "/ok/03-mandates-alone-without-a-date.txt";
  private static final String BAD = FILES + "/bad/OCR_SUM-7-25.txt";
  private static final String REMARK = FILES + "/bad/OCR_KID_CHECK-3-50.txt";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void eachFileIsOneJsonObjectOnALineOfItsOwn() {
    assertThat(run("--json", GOOD, MANDATES)).isZero();

    var files = out.toString().lines().map(OcrCommandTest::json).toList();
    assertThat(files).hasSize(2);
    assertThat(files.getFirst()).isEqualTo(json("""
        {"file": "%s", "payments": [
          {"kid": "001000116", "amountOre": 30000, "settled": "2026-11-17", "type": "13",
           "debitAccount": null},
          {"kid": "001000215", "amountOre": -12500, "settled": "2026-11-17", "type": "13",
           "debitAccount": null},
          {"kid": "001000314", "amountOre": 4500, "settled": "2026-11-17", "type": "13",
           "debitAccount": null}],
         "mandates": 0, "sumOre": 22000, "accepted": true, "problems": []}""".formatted(GOOD)));
    assertThat(files.getLast().get("mandates").asInt()).isEqualTo(3);
  }

  @Test
  void aFileThatDoesNotProveIsNotAcceptedAndSaysWhereAndWhatToDo() {
    assertThat(run("--json", "--lang", "en", BAD)).isEqualTo(1);

    var file = json(out.toString());
    assertThat(file.get("accepted").asBoolean()).isFalse();
    var problem = file.get("problems").get(0);
    assertThat(problem.get("line").asInt()).isEqualTo(7);
    assertThat(problem.get("column").asInt()).isEqualTo(25);
    assertThat(problem.get("code").asString()).isEqualTo("OCR_SUM");
    assertThat(problem.get("message").asString()).isEqualTo("The sum of the payments is not what"
        + " the bank states. «575.51» ≠ «575.50». Nothing is booked. Compare with the account"
        + " statement, and fetch the file again from the bank.");
  }

  @Test
  void aKidThatNeitherAlgorithmClosesIsARemarkAndNoMore() {
    assertThat(run("--json", REMARK)).isZero();

    assertThat(json(out.toString()).get("problems").get(0).get("code").asString())
        .isEqualTo("OCR_KID_CHECK");
  }

  @Test
  void aFileThatCannotBeReadIsTwoAndTheOthersAreStillRead() {
    assertThat(run("--json", "no-such-file", FILES.toString(), BAD, GOOD)).isEqualTo(2);

    assertThat(out.toString().lines()).hasSize(2);
    assertThat(err.toString()).contains("no-such-file finnes ikke", FILES + " kan ikke leses");
  }

  @Test
  void aDashIsStandardInput() throws IOException {
    var before = System.in;
    System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(GOOD))));
    try {
      assertThat(run("--json", "-")).isZero();
    } finally {
      System.setIn(before);
    }

    assertThat(json(out.toString()).get("file").asString()).isEqualTo("-");
  }

  @Test
  void peopleGetATableAVerdictAndAPlace() {
    assertThat(run(GOOD, BAD)).isEqualTo(1);

    assertThat(out.toString().lines()).contains(
        "    5  2026-11-17  13             -125,00  001000215",
        "3 betalinger, kr 220,00, 0 AvtaleGiro-fullmakter",
        GOOD + ": GODTATT: alle antall, summer og datoer stemmer",
        BAD + ": AVVIST: ingenting i filen kan bokføres");
    assertThat(out.toString()).contains("  linje 7, kolonne 25: OCR_SUM ");
  }

  @Test
  void aLongFileIsAShortTable(@TempDir Path folder) throws IOException {
    var file = new OcrWriter(1).assignment(new AccountNumber("15031234562"));
    for (var i = 0; i < 1_200; i++) {
      file.pay(OcrType.GIRO, LocalDate.of(2026, 11, 20), 1_000_000_01, "12345", "86011117947");
    }
    var path = Files.write(folder.resolve("long.txt"), file.end().bytes());

    assertThat(run("--lang", "en", path.toString())).isZero();

    assertThat(out.toString().lines()).hasSizeLessThan(120).contains(
        "… and 1,150 more; --json shows all",
        "1,200 payments, kr 1,200,000,012.00, 0 AvtaleGiro mandates",
        "  … and 1,150 more problems");
  }

  private int run(String... arguments) {
    return new CommandLine(new OcrCommand()).setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err)).execute(arguments);
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
