package no.fakturahub.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/// What all commands have in common.
class HubCommandTest {

  /// An application that does not start.
  static class NoHub {

    NoHub() {
      throw new IllegalStateException("no");
    }
  }

  private static final String ID = "00000000-0000-0000-0000-000000000001";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine hub = Hub.commandLine(NoHub.class)
      .setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"serve", "check", "try", "validate", "ocr", "kid", "kid make", "kid check",
          "parked", "parked list", "parked show", "parked replay", "parked discard"})
  void explainsItselfInWholeSentences(String command) {
    assertThat(hub.execute((command + " --help").split(" "))).isZero();

    assertThat(out.toString()).contains("Usage: hub " + command)
        .containsPattern("(?m)[.?]$");
  }

  @Test
  void theListOfCommandsCutsNoSentenceOff() {
    assertThat(hub.execute()).isZero();

    assertThat(hub.getSubcommands().values()).allSatisfy(
        command -> assertThat(command.getCommandSpec().usageMessage().description()[0])
            .matches(".*[.?]"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"try nordmat x", "validate x", "ocr x", "kid make 1234", "kid check 1234",
      "parked list", "parked show " + ID, "parked replay " + ID,
      "parked discard --reason=x " + ID})
  void anOptionThatIsNotKnownIsAMistakeAndNoFile(String command) {
    assertThat(hub.execute((command + " --jsn").split(" "))).isEqualTo(2);

    assertThat(err.toString()).contains("Unknown option: '--jsn'");
  }

  @Test
  void aHubThatCannotStartIsOneAndTheReasonIsToldOnce() {
    assertThat(hub.execute("serve", "--spring.main.web-application-type=none",
        "--spring.config.name=none")).isEqualTo(1);

    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aCommandThatIsNotKnownIsAMistake() {
    assertThat(hub.execute("validat")).isEqualTo(2);

    assertThat(err.toString()).contains("validat").contains("hub validate");
  }
}
