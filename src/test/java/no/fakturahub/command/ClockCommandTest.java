package no.fakturahub.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import no.fakturahub.BesideOthers;
import no.fakturahub.Fakturahub;
import no.fakturahub.FreePorts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/// `hub clock` lets days pass in a sandbox of its own, whose time no other test shares.
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT, properties = {
    "hub.sandbox.play=false", "spring.jmx.unique-names=true"})
@ContextConfiguration(initializers = FreePorts.class)
@DirtiesContext
@BesideOthers
class ClockCommandTest {

  @Value("http://127.0.0.1:${server.port}")
  String hub;
  @Value("${hub.data}")
  Path data;

  @Test
  void eachDayIsToldAndKept() throws Exception {
    var today = LocalDate.now(ZoneId.of("Europe/Oslo"));

    assertThat(run("clock", "+3d", "--url", hub, "--key-file",
        key())).contains(today.plusDays(3) + ", 0 dager igjen");

    assertThat(run("clock", "--lang", "en", "--url", hub, "--key-file", key()))
        .contains(today.plusDays(3).toString());
    assertThat(Files.readString(data.resolve("sandbox/clock"))).isEqualTo("PT72H");
  }

  @Test
  void whatIsNoNumberOfDaysIsRefused() {
    assertThat(run("clock", "yesterday", "--url", hub, "--key-file", key())).contains("+14d");
    assertThat(run("clock", "+900d", "--url", hub, "--key-file", key())).contains("900");
  }

  @Test
  void withoutTheKeyItIsToldToBringOne() {
    assertThat(run("clock", "+1d", "--url", hub, "--key-file", "none")).contains("Bearer");
  }

  /// The one that the sandbox writes.
  private String key() {
    return data.resolve("hub.key").toString();
  }

  private static String run(String... arguments) {
    var said = new StringWriter();
    var line = Hub.commandLine(Fakturahub.class);
    line.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
    line.execute(arguments);
    return said.toString();
  }
}
