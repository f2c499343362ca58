package no.fakturahub.kernel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static no.fakturahub.kernel.KidAlgorithm.MOD10;
import static no.fakturahub.kernel.KidAlgorithm.MOD11;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

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
    for (var n = 0; n < 100_000; n++) {
      var kid = Kid.of("%05d".formatted(n), algorithm).value();
      for (var at = 0; at < 5; at++) {
        for (var wrong = '0'; wrong <= '9'; wrong++) {
          var other = kid.substring(0, at) + wrong + kid.substring(at + 1);
          if (algorithm.closes(other) != other.equals(kid))
            fail("%s: %s for %s", algorithm, other, kid);
        }
      }
    }
  }

  /// The whole space of six digits and their check digit. MOD10 is blind to 09 and 90, and to nothing else.
  @ParameterizedTest
  @EnumSource
  void neighboursThatChangedPlacesAreSeen(KidAlgorithm algorithm) {
    for (var n = 0; n < 1_000_000; n++) {
      var kid = Kid.of("%06d".formatted(n), algorithm).value().getBytes(ISO_8859_1);
      for (var at = 0; at < 5; at++) {
        var first = kid[at];
        var second = kid[at + 1];
        kid[at] = second;
        kid[at + 1] = first;
        var unseen = first == second
            || algorithm == MOD10 && Math.abs(first - second) == 9;
        if (algorithm.closes(kid, 0, 7) != unseen)
          fail("%s: %s", algorithm, new String(kid, ISO_8859_1));
        kid[at] = first;
        kid[at + 1] = second;
      }
    }
  }

  @Test
  void bytesInTheMiddleOfALineAreReadAsTextIs() {
    var line = "   1009-000".getBytes(ISO_8859_1);

    assertThat(MOD11.closes(line, 3, 8)).isTrue();
    assertThat(MOD10.closes(line, 3, 8)).isFalse();
    assertThat(MOD10.closes(line, 3, 4)).as("a check digit of nothing").isFalse();
  }
}
