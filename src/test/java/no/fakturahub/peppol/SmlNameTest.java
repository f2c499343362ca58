package no.fakturahub.peppol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmlNameTest {

  /// The first is the specification's own; the second has been asked of the real SML by others.
  @ParameterizedTest
  @CsvSource({"0010:5798000000001, xukhfqabqziki3ykvr2fhr4snfa3pf5vpq6k4tonv3lmvsy5arvq",
      "0192:923609016, xqk4t3fmtezduy5bovjmtnaq45n7e4tibyhwfpgot75bsp7uyg2a",
      "9999:elonia, hsh3fmc5cyerdv5j6ln6mmqcn2pp2ucyvczrwueahosobvikb6kq",
      "0088:123ABC, y7dzfxaf3d4cjz4kcgrxtec6twvcga4ky7zwa5boif6mswd4tdrq"})
  void theNameIsTheHashOfTheIdentifierInLowerCase(String participant, String hash) {
    assertThat(SmlName.of(participant, "participant.sml.prod.tech.peppol.org"))
        .isEqualTo(hash + ".iso6523-actorid-upis.participant.sml.prod.tech.peppol.org");
  }
}
