package no.fakturahub.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import no.fakturahub.BesideOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@BesideOthers
class TryCommandTest {

  private static final String NORDMAT = "samples/orders/nordmat/ordrer-2026-11-20.csv";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  Path folder;

  @Test
  void aSampleGoesThroughToBothVerdicts() {
    assertThat(run("nordmat", NORDMAT, "--out", folder.toString(), "--lang", "en"))
        .as(out.toString()).isZero();

    assertThat(out.toString()).contains("line 2", "Testvik kommune", "invoice   10001 of Nordlys",
        "VAT       S, 15 % of", "valid     yes", "lawful    yes", "4 tried: 4 would be sent");
    assertThat(folder.resolve("1")).isDirectoryContaining("glob:**/1-record.xml")
        .isDirectoryContaining("glob:**/2-order.xml")
        .isDirectoryContaining("glob:**/3-invoice.xml")
        .isDirectoryContaining("glob:**/4-ehf.xml");
  }

  @Test
  void anOrderThatIsRefusedTellsWhyAndWhatToDo() throws IOException {
    var file = folder.resolve("bad.csv");
    Files.writeString(file,
        Files.readString(Path.of(NORDMAT)).replace("399,00;;;15", "399,00;;;14"));

    assertThat(run("nordmat", file.toString())).isEqualTo(1);

    assertThat(out.toString()).contains("avvist    ORDER_VAT_RATE", "14 % on 2026-11-20",
        "Rett satsen", "4 prøvd: 3 ville blitt sendt, 1 ville ventet på en person");
  }

  @Test
  void formatAndSellerMayBeOthersThanThePartners() {
    assertThat(run("nordmat", "samples/orders/havbruk/PO-7002.xml", "--format", "ubl-order",
        "--seller", "918273646")).as(out.toString()).isZero();
    assertThat(out.toString()).contains("faktura   501 fra Fjord Konsult AS");
  }

  @Test
  void aPartnerOrFileThatIsNotThereIsToldApart() {
    assertThat(run("nobody", NORDMAT)).isEqualTo(2);
    assertThat(err.toString()).contains("Ingen partner «nobody»");
    assertThat(run("nordmat", "no-such-file.csv")).isEqualTo(2);
    assertThat(err.toString()).contains("no-such-file.csv finnes ikke");
  }

  private int run(String... args) {
    return new CommandLine(new TryCommand()).setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true)).execute(args);
  }
}
