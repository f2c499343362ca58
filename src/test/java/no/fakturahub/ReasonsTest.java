package no.fakturahub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.fakturahub.parked.Reasons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every code a person can be shown has its cause and its cure, in both languages.
class ReasonsTest {

  private static final Pattern CODE = Pattern.compile("new Refused\\(\\s*\"([A-Z_]+)\"");
  private static final Pattern REASON = Pattern.compile("reason:([A-Z_]+)");
  private static final Reasons REASONS = new Reasons();

  @ParameterizedTest(name = "{0}")
  @MethodSource("codes")
  void everyCodeHasItsCauseAndItsCure(String code) {
    assertThat(REASONS.explains(code)).isTrue();
  }

  static List<String> codes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      var codes = new TreeSet<>(List.of("MAPPING_UNKNOWN_ELEMENT", "MAPPING_FAILED"));
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        CODE.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
      }
      codes.addAll(ofStylesheets());
      return List.copyOf(codes);
    }
  }

  private static Set<String> ofStylesheets() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("xslt"))) {
      var codes = new TreeSet<String>();
      for (var file : files.filter(f -> f.toString().endsWith(".xsl")).toList()) {
        REASON.matcher(Files.readString(file)).results()
            .forEach(found -> codes.add(found.group(1)));
      }
      return codes;
    }
  }
}
