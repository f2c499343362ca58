package no.fakturahub.ledger.shell.tripletex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.NotYet;
import no.fakturahub.ledger.shell.tripletex.Message.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {

  @ParameterizedTest(name = "{0}/{1}")
  @CsvSource({"400,4000,TRIPLETEX_REFUSED", "401,3000,TRIPLETEX_TOKENS",
      "403,9000,TRIPLETEX_NO_PERMISSION", "404,6000,TRIPLETEX_REFUSED",
      "409,10000,TRIPLETEX_PERIOD_LOCKED", "422,16000,TRIPLETEX_REFUSED"})
  void whatAPersonCanCureIsRefusedWithAReason(int status, int code, String reason) {
    assertThat(Fault.of(status, problem(status, code), Instant.EPOCH).asException())
        .isInstanceOfSatisfying(Refused.class, no -> assertThat(no.code()).isEqualTo(reason));
  }

  @ParameterizedTest(name = "{0}/{1}")
  @CsvSource({"409,8000", "409,7000", "500,1000", "502,0", "503,0"})
  void whatPassesIsTriedAgain(int status, int code) {
    assertThat(Fault.of(status, problem(status, code), Instant.EPOCH).asException())
        .isNotInstanceOfAny(Refused.class, NotYet.class);
  }

  @Test
  void everyReasonHasACauseAndACureInTwoLanguages() throws IOException {
    var codes = new TreeSet<String>();
    try (var sources = Files.walk(Path.of("src/main/java/no/fakturahub/ledger"))) {
      for (var source : sources.filter(Files::isRegularFile).toList()) {
        Pattern.compile("\"((TRIPLETEX|FIKEN|POWEROFFICE|LEDGER)_[A-Z_]+)\"")
            .matcher(Files.readString(source))
            .results().forEach(found -> codes.add(found.group(1)));
      }
    }

    assertThat(codes).hasSizeGreaterThan(10);
    for (var language : List.of("nb", "en")) {
      assertThat(keys(language)).containsExactlyInAnyOrderElementsOf(
          codes.stream().flatMap(code -> List.of(code + ".cause", code + ".cure").stream())
              .toList());
    }
  }

  private static Problem problem(int status, int code) {
    return new Problem(status, code, "Nei", null, null);
  }

  private static Set<String> keys(String language) throws IOException {
    var reasons = new Properties();
    try (var file = Files.newBufferedReader(
        Path.of("src/main/resources/reasons/ledger_" + language + ".properties"))) {
      reasons.load(file);
    }
    return reasons.stringPropertyNames();
  }
}
