package no.fakturahub.sandbox.peppol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.fakturahub.sandbox.peppol.Received.Arrival;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedTest {

  private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"),
      ZoneOffset.UTC);
  private static final String SHA_OF_A = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

  @TempDir
  Path folder;

  @Test
  void aDocumentIsOnDiskWithItsLineWhenItIsKept() throws IOException {
    received().keep("id-1", "m@x", bytes("a"));

    assertThat(folder.resolve("id-1.xml")).hasContent("a");
    assertThat(folder.resolve("received.log"))
        .hasContent("id-1\t2026-11-23T10:00:00Z\tm@x\t" + SHA_OF_A + "\tnew\n");
  }

  @Test
  void aRepeatIsKnownAfterARestartToo() throws IOException {
    received().keep("id-1", "m@x", bytes("a"));

    assertThat(received().keep("id-1", "m@x", bytes("a")).duplicate()).isTrue();
    assertThat(received().all()).extracting(Arrival::duplicate).containsExactly(false, true);
  }

  @Test
  void whoWasKilledBetweenDocumentAndLineTellsTheLineAtTheNextTry() throws IOException {
    Files.writeString(folder.resolve("id-1.xml"), "a");

    assertThat(received().keep("id-1", "m@x", bytes("a")).duplicate()).isFalse();
  }

  @Test
  void whoWasKilledInTheMiddleOfALineLosesThatLineOnly() throws IOException {
    received().keep("id-1", "m@x", bytes("a"));
    Files.writeString(folder.resolve("id-2.xml"), "b");
    Files.writeString(folder.resolve("received.log"),
        Files.readString(folder.resolve("received.log")) + "id-2\t2026-11-23T1");

    assertThat(received().keep("id-2", "n@x", bytes("b")).duplicate()).isFalse();
    assertThat(received().all()).extracting(Arrival::instance).containsExactly("id-1", "id-2");
  }

  @Test
  void oneIdForTwoDocumentsIsRefused() throws IOException {
    var received = received();
    received.keep("id-1", "m@x", bytes("a"));

    assertThatThrownBy(() -> received.keep("id-1", "m@x", bytes("b")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(folder.resolve("id-1.xml")).hasContent("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "../escape", "a/b", "a\\b", "a\nb", ".hidden"})
  void anIdThatIsNoFileNameIsRefused(String id) {
    assertThatThrownBy(() -> received().keep(id, "m@x", bytes("a")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Received received() {
    return new Received(folder, CLOCK);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
