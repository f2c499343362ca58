package no.fakturahub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.fakturahub.validation.Specimen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What our own stylesheets make is valid and lawful, in every case we agreed on.
class GoldenVerdictsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("ehfs")
  void ourOwnEhfHasNothingAgainstIt(Path ehf) throws IOException {
    assertThat(Specimen.VALIDATOR.judge(Files.readAllBytes(ehf), Optional.empty()).findings())
        .isEmpty();
  }

  static List<Path> ehfs() throws IOException {
    try (var files = Files.walk(Path.of("src/test/resources/golden"))) {
      return files.filter(file -> file.endsWith("ehf.xml")).sorted().toList();
    }
  }
}
