package no.fakturahub.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.BesideOthers;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;

/// `hub check` on a copy of what lies here, broken in one place at a time.
@NullUnmarked
@BesideOthers
class CheckCommandTest {

  @TempDir
  Path copy;

  private final StringWriter out = new StringWriter();

  @BeforeEach
  void copyAll() throws IOException {
    FileSystemUtils.copyRecursively(Path.of("routes"), copy.resolve("routes"));
    FileSystemUtils.copyRecursively(Path.of("xslt"), copy.resolve("xslt"));
  }

  @Test
  void whatLiesHereIsWell() {
    assertThat(check()).as(out::toString).isZero();

    assertThat(out.toString()).contains("OK     routes/errors.camel.yaml",
        "OK     partner nordmat", "OK     xslt/orders/csv.xsl", "OK     xslt/ehf/invoice.xsl",
        "OK     hub.mapping", "all is well");
  }

  @Test
  void aRouteThatBreaksARule() throws IOException {
    edit("routes/partners/nordmat.camel.yaml", "name: dir,", "name: folder,");

    assertWrong("routes/partners/nordmat.camel.yaml", "'dir' is missing", "no parameter 'folder'");
  }

  @Test
  void aSettingThatIsNotThere() throws IOException {
    edit("routes/partners/nordmat.camel.yaml", "value: nordmat/in", "value: \"{{hub.nowhere}}\"");

    assertWrong("routes/partners/nordmat.camel.yaml", "no setting 'hub.nowhere'");
  }

  @Test
  void aFormatWithoutStylesheetAndASellerThatIsNotOurs() throws IOException {
    edit("routes/partners/nordmat.camel.yaml", "value: csv", "value: morse");
    edit("routes/partners/nordmat.camel.yaml", "987654325", "974760673");

    assertWrong("partner nordmat", "xslt/orders/morse.xsl", "hub.sellers");
  }

  @Test
  void aStylesheetThatDoesNotCompile() throws IOException {
    edit("xslt/orders/base64.xsl", "</xsl:stylesheet>",
        "<xsl:nonsense/></xsl:stylesheet>");

    assertWrong("xslt/orders/timesheet-csv.xsl", "base64.xsl");
  }

  @Test
  void aSettingThatCannotBeRead() {
    assertThat(check("--hub.mapping.max-file=huge")).isEqualTo(1);

    assertThat(out.toString()).contains("WRONG  hub.mapping", "hub.mapping.max-file", "huge");
  }

  @Test
  void aFolderThatIsNotThere() {
    assertThat(check("--hub.routes=" + copy.resolve("nowhere"))).isEqualTo(1);

    assertThat(out.toString()).contains("nowhere", "hub.routes");
  }

  private void assertWrong(String what, String... why) {
    assertThat(check()).as(out::toString).isEqualTo(1);
    assertThat(out.toString()).contains("WRONG  " + what).contains(why)
        .contains("1 must be put right");
  }

  private int check(String... settings) {
    var all = new ArrayList<>(List.of("--lang", "en", "--hub.routes=" + copy.resolve("routes"),
        "--hub.mapping.stylesheets=" + copy.resolve("xslt")));
    all.addAll(List.of(settings));
    return new CommandLine(new CheckCommand()).setUnmatchedOptionsArePositionalParams(true)
        .setOut(new PrintWriter(out, true)).execute(all.toArray(String[]::new));
  }

  private void edit(String file, String from, String to) throws IOException {
    var text = Files.readString(copy.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(copy.resolve(file), text.replace(from, to));
  }
}
