package no.fakturahub.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"nb", "en"})
  void everyRuleOfOursHasItsWords(String language) throws IOException {
    var words = ResourceBundle.getBundle("reasons.validation", java.util.Locale.of(language));

    assertThat(rulesInTheCode()).hasSizeGreaterThan(30).allSatisfy(rule -> assertThat(
        words.keySet()).contains(rule + ".cause", rule + ".cure", rule + ".law"));
    assertThat(words.keySet().stream().filter(key -> key.startsWith("FH-"))
        .map(key -> key.replaceFirst("\\..*", ""))).allMatch(rulesInTheCode()::contains);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"nb", "en"})
  void nothingIsLeftUnfilled(String language) {
    var wording = Wording.in(language);
    var wrong = Specimen.invoice().everywhere("<cbc:Percent>15<", "<cbc:Percent>14<")
        .with("202600128", "202600127").with("<cbc:DueDate>2026-11-16", "<cbc:DueDate>2026-01-16")
        .with("NO987654325MVA", "NO123456785MVA").with(">32.25<", ">32.00<");

    assertThat(wrong.judged().findings()).hasSizeGreaterThan(5).allSatisfy(found -> assertThat(
        wording.cause(found) + wording.cure(found) + wording.law(found)).doesNotContain("{"));
  }

  private static Set<String> rulesInTheCode() throws IOException {
    var rules = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src/main/java/no/fakturahub/validation"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var quoted = Pattern.compile("\"(FH-[A-Z-]+)\"").matcher(Files.readString(file));
        while (quoted.find()) {
          rules.add(quoted.group(1));
        }
      }
    }
    return rules;
  }
}
