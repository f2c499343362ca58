package no.fakturahub.access.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import no.fakturahub.Fakturahub;
import no.fakturahub.access.AuditLog;
import no.fakturahub.command.Hub;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// `hub audit verify` against a running hub.
@NullUnmarked
@AskingHub
class AuditCommandTest {

  @Value("http://127.0.0.1:${server.port}")
  String hub;
  @Value("${hub.data}")
  Path data;
  @Autowired
  AuditLog audit;
  @Autowired
  JdbcClient db;

  private final StringWriter out = new StringWriter();

  @Test
  void aWholeLogIsToldWithItsHeadAndTheHeadIsFoundAgain() {
    audit.add("kari", "POST /a", 200);
    var head = audit.verify().head();

    assertThat(verify()).isZero();
    assertThat(out.toString()).contains("whole", head);
    assertThat(verify("--kept", head)).isZero();
    assertThat(verify("--kept", "0".repeat(63) + "1")).isOne();
    assertThat(out.toString()).contains("written it anew");
  }

  @Test
  void whatWasChangedRemovedOrCutOffIsFound() {
    for (var path : new String[]{"a", "b", "c"}) {
      audit.add("kari", "POST /" + path, 200);
    }
    var number = audit.latest(2).get(1).number();

    db.sql("update audit set outcome = 403 where number = ?").param(number).update();
    assertThat(verify()).isOne();
    assertThat(out.toString()).contains("Entry " + number);
    db.sql("update audit set outcome = 200 where number = ?").param(number).update();

    db.sql("update audit set number = -1 where number = ?").param(number).update();
    assertThat(verify()).as("removed in the middle").isOne();
    db.sql("update audit set number = ? where number = -1").param(number).update();

    var last = audit.latest(1).getFirst().number();
    db.sql("update audit set number = -1 where number = ?").param(last).update();
    assertThat(verify()).as("cut off at the end").isOne();
    db.sql("update audit set number = ? where number = -1").param(last).update();
    assertThat(verify()).isZero();
  }

  private int verify(String... more) {
    var words = new String[]{"audit", "verify", "--lang=en", "--url=" + hub,
        "--key-file=" + data.resolve("hub.key")};
    var all = Stream.concat(Arrays.stream(words),
        Arrays.stream(more)).toArray(String[]::new);
    return Hub.commandLine(Fakturahub.class).setOut(new PrintWriter(out, true)).execute(all);
  }
}
