package no.fakturahub.kernel;

import static no.fakturahub.kernel.KidAlgorithm.MOD10;
import static no.fakturahub.kernel.KidAlgorithm.MOD11;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KidAlgorithmTest {

  private static final String LAST = "0123456789-";

  @ParameterizedTest
  @CsvSource({"12345678, 2, 5", "1009, 0, -", "1000042, 0, 4", "0000001, 8, 9",
      "123456789012345678901234, 0, 1"})
  void theSpecificationsOwnExamplesComeOut(String payload, char mod10, char mod11) {
    assertThat(MOD10.checkOf(payload)).isEqualTo(mod10);
    assertThat(MOD11.checkOf(payload)).isEqualTo(mod11);
  }

  @ParameterizedTest
  @EnumSource
  void exactlyOneLastCharacterClosesEachPayload(KidAlgorithm algorithm) {
    for (var n = 0; n < 100_000; n++) {
      var payload = "%05d".formatted(n);
      assertThat(LAST.chars().filter(last -> algorithm.closes(payload + (char) last)).count())
          .as(payload).isOne();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSingleWrongDigitIsAlwaysSeen(KidAlgorithm algorithm) {
    for (var n = 0; n < 10_000; n++) {
      var kid = Kid.of("%04d".formatted(n), algorithm).value();
      for (var at = 0; at < 4; at++) {
        for (var wrong = '0'; wrong <= '9'; wrong++) {
          var other = kid.substring(0, at) + wrong + kid.substring(at + 1);
          assertThat(algorithm.closes(other)).as(other).isEqualTo(other.equals(kid));
        }
      }
    }
  }

  @Test
  void bytesInTheMiddleOfALineAreReadAsTextIs() {
    var line = "   1009-000".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(MOD11.closes(line, 3, 8)).isTrue();
    assertThat(MOD10.closes(line, 3, 8)).isFalse();
    assertThat(MOD10.closes(line, 3, 4)).as("a check digit of nothing").isFalse();
  }
}
