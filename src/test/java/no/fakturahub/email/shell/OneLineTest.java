package no.fakturahub.email.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneLineTest {

  @ParameterizedTest
  @ValueSource(strings = {"Kari\r\nBcc: x", "Kari\nBcc: x", "Kari\r\n\t Bcc: x", "Kari\u0085Bcc: x",
      "Kari\u2028Bcc: x", "Kari\u0000Bcc: x", " Kari \u202E Bcc: x\n"})
  void aLineBreakOrASteeringSignBecomesASpace(String name) {
    assertThat(OneLine.of(name)).isEqualTo("Kari Bcc: x");
  }
}
