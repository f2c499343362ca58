package no.fakturahub.efaktura;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nobody shall take for the operator's what is ours: every element that is sent says whether its name was read.
class MarkedElementsTest {

  private static final Pattern ELEMENT = Pattern.compile("^ +<([a-z][A-Za-z0-9]*)[ >].*");
  private static final Pattern MARK = Pattern.compile("^ +<!-- ([VU])( -->|: .*-->)$");

  @ParameterizedTest(name = "{0}")
  @MethodSource("stylesheets")
  void everyElementThatIsSentIsMarked(Path stylesheet) throws IOException {
    var lines = Files.readAllLines(stylesheet);
    for (var i = 1; i < lines.size(); i++) {
      if (ELEMENT.matcher(lines.get(i)).matches())
        assertThat(lines.get(i - 1)).as("before " + lines.get(i).strip())
            .matches(MARK.asMatchPredicate());
    }
  }

  @Test
  void theSpecificationsListWhatWasNotVerified() throws IOException {
    var unverified = new TreeSet<String>();
    for (var stylesheet : stylesheets().toList()) {
      var lines = Files.readAllLines(stylesheet);
      for (var i = 1; i < lines.size(); i++) {
        var element = ELEMENT.matcher(lines.get(i));
        if (element.matches() && lines.get(i - 1).contains("<!-- U"))
          unverified.add(element.group(1));
      }
    }
    var told = Files.readString(Path.of("docs/specifications.md"));

    assertThat(unverified).isNotEmpty()
        .allSatisfy(element -> assertThat(told).contains("`" + element + "`"));
  }

  static Stream<Path> stylesheets() throws IOException {
    try (var files = Files.list(Path.of("xslt/efaktura"))) {
      return files.filter(file -> !file.endsWith("answer.xsl")).sorted().toList().stream();
    }
  }
}
