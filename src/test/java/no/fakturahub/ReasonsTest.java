package no.fakturahub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every code a person can be shown has its cause and its cure, in both languages.
class ReasonsTest {

  private static final Pattern CODE = Pattern.compile("new Refused\\(\\s*\"([A-Z_]+)\"");
  private static final Path REASONS = Path.of("src/main/resources/reasons");

  @ParameterizedTest
  @ValueSource(strings = {"nb", "en"})
  void everyCodeHasItsCauseAndItsCure(String language) throws IOException {
    var told = new TreeSet<String>();
    try (var files = Files.list(REASONS)) {
      for (var file : files.filter(f -> f.toString().endsWith("_" + language + ".properties"))
          .toList()) {
        told.addAll(properties(file).stringPropertyNames());
      }
    }

    assertThat(codes()).isNotEmpty().allSatisfy(code -> assertThat(told).contains(code + ".cause",
        code + ".cure"));
  }

  private static List<String> codes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      var codes = new TreeSet<String>();
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        CODE.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
      }
      codes.add("MAPPING_UNKNOWN_ELEMENT");
      codes.add("MAPPING_FAILED");
      return List.copyOf(codes);
    }
  }

  private static Properties properties(Path file) throws IOException {
    var properties = new Properties();
    try (var text = Files.newBufferedReader(file)) {
      properties.load(text);
    }
    return properties;
  }
}
