package no.fakturahub.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import no.fakturahub.Fakturahub;
import no.fakturahub.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoveCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final String target = TestDatabase.lasting();

  @TempDir
  Path folder;

  @Test
  void tellsEachTableAndThenHowTheHubIsStarted() throws IOException {
    Files.copy(Path.of("src/test/resources/released/0.1.0.mv.db"), folder.resolve("hub.mv.db"));
    Flyway.configure().dataSource(source(), null, null)
        .locations("classpath:db/migration/common", "classpath:db/migration/h2").load().migrate();

    assertThat(run("--lang", "en", "--from", source(), "--to", target)).isZero();

    assertThat(out.toString()).containsPattern("\\d+  invoice\n")
        .contains("--spring.datasource.url=jdbc:");
    assertThat(run("--lang", "en", "--from", source(), "--to", target)).isEqualTo(1);
    assertThat(err.toString()).contains("Give an empty database");
  }

  @Test
  void whereThereIsNoHubNothingIsMoved() {
    assertThat(run("--lang", "en", "--from", source() + ";IFEXISTS=TRUE", "--to", target))
        .isEqualTo(1);

    assertThat(err.toString()).contains("Nothing was moved");
  }

  private String source() {
    return "jdbc:h2:file:" + folder.resolve("hub") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
  }

  private int run(String... words) {
    var line = Hub.commandLine(Fakturahub.class).setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true));
    var all = new String[words.length + 1];
    all[0] = "move-database";
    System.arraycopy(words, 0, all, 1, words.length);
    return line.execute(all);
  }
}
