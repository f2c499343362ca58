package no.fakturahub.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CamtCommandTest {

  private static final String FILES = "src/test/resources/camt/";
  private static final String GOOD = FILES + "ok/01-kids-words-lists-and-a-reversal.xml";
  private static final String BAD = FILES + "bad/CAMT_COUNT-25-17.xml";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void eachFileIsOneJsonObjectOnALineOfItsOwn() {
    assertThat(run("--json", GOOD, BAD)).isEqualTo(1);

    var files = out.toString().lines().map(CamtCommandTest::json).toList();
    assertThat(files).hasSize(2);
    assertThat(files.getFirst().get("accepted").asBoolean()).isTrue();
    assertThat(files.getFirst().get("transactions")).hasSize(6);
    assertThat(files.getFirst().get("transactions").get(0)).isEqualTo(json("""
        {"account": "60210000014", "what": "PaidIn", "amount": "1250.00", "currency": "NOK",
         "booked": "2026-11-20", "reference": "000100010016", "text": "",
         "payer": "Kunde En AS", "debitAccount": "86011117947"}"""));
    var problem = files.getLast().get("problems").get(0);
    assertThat(problem.get("code").asString()).isEqualTo("CAMT_COUNT");
    assertThat(problem.get("path").asString()).endsWith("/Ntry/NtryDtls/Btch/NbOfTxs");
  }

  @Test
  void peopleGetATableAVerdictAndAPlace() {
    assertThat(run(GOOD, BAD)).isEqualTo(1);

    assertThat(out.toString().lines()).contains(
        "   27  2026-11-20  betalt                1250.00  000100010016               "
            + "8601 11 17947  Kunde En AS",
        "60210000014, N-1: 5 posteringer, 6 transaksjoner, netto 3650.00",
        GOOD + ": GODTATT: alle antall, summer og saldoer stemmer",
        BAD + ": AVVIST: ingenting i filen kan bokføres");
  }

  @Test
  void aFileThatCannotBeReadIsTwoAndTheOthersAreStillRead() {
    assertThat(run("--json", "no-such-file", GOOD)).isEqualTo(2);

    assertThat(out.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains("no-such-file finnes ikke");
  }

  private int run(String... arguments) {
    return new CommandLine(new CamtCommand()).setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err)).execute(arguments);
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
