package no.fakturahub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What we promised about our own files, checked.
class HouseRulesTest {

  private static final Pattern BANNED_NAMES = Pattern
      .compile("(?i).*(util|helper|manager|dto|impl)s?\\.java");
  private static final Pattern LEFT_OVER = Pattern
      .compile("@Dis" + "abled|TO" + "DO|FIX" + "ME|Thread\\.sl" + "eep\\(");
  /// A path of somebody's machine, or the host of an artifact registry.
  private static final Pattern NOT_OURS_TO_TELL = Pattern.compile(
      "(^|[^A-Za-z0-9.$}])/(tm" + "p|wo" + "rk|ro" + "ot|ho" + "me)/"
          + "|://[a-z0-9.-]*(npmjs|debian|repo1?\\.maven)[a-z0-9.-]*");

  @ParameterizedTest(name = "{0}")
  @MethodSource("readByPeople")
  void filesCanBeReadAtOneSitting(Path file) throws IOException {
    var lines = Files.readAllLines(file);

    assertThat(lines).hasSizeLessThanOrEqualTo(mostLines(file.toString()));
    if (file.toString().endsWith(".java"))
      assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readByPeople")
  void namesAreTheFieldsOwnAndNothingIsLeftOver(Path file) throws IOException {
    assertThat(file.getFileName().toString()).doesNotMatch(BANNED_NAMES);
    assertThat(Files.readString(file)).doesNotContainPattern(LEFT_OVER);
  }

  /// By its endpoint, its file or its name in quotes: `book` alone is a word like any other.
  @ParameterizedTest(name = "{0}")
  @MethodSource("routes")
  void everyRouteHasATest(Path route) throws IOException {
    var id = route.getFileName().toString().replace(".camel.yaml", "");
    try (var tests = Files.walk(Path.of("src/test"))) {
      assertThat(tests.filter(Files::isRegularFile).filter(f -> f.toString().endsWith(".java")))
          .as("a test that names %s", id).anySatisfy(test -> assertThat(Files.readString(test))
              .containsPattern("[\"/:]" + Pattern.quote(id) + "\\b(?!-)"));
    }
  }

  @Test
  void noTrackedFileTellsOfAMachineOrARegistry() throws Exception {
    for (var file : tracked()) {
      if (!Files.isRegularFile(file) || isBinary(file))
        continue;
      assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).as(file.toString())
          .doesNotContainPattern(NOT_OURS_TO_TELL);
    }
  }

  private static int mostLines(String file) {
    if (file.startsWith("routes"))
      return 60;
    if (file.startsWith("xslt"))
      return 150;
    return 200;
  }

  private static boolean isBinary(Path file) {
    return file.toString().matches(".*\\.(png|pdf|jpg|ico|p12|zip|bin)");
  }

  private static List<Path> tracked() throws Exception {
    var git = new ProcessBuilder("git", "ls-files").redirectErrorStream(true).start();
    var names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines();
    var files = names.map(Path::of).toList();
    assertThat(git.waitFor()).as("this is a git checkout").isZero();
    return files;
  }

  static List<Path> routes() throws IOException {
    return readByPeople().stream().filter(file -> file.toString().endsWith(".camel.yaml")).toList();
  }

  static List<Path> readByPeople() throws IOException {
    try (var java = Files.walk(Path.of("src"));
        var routes = Files.walk(Path.of("routes"));
        var xslt = Files.walk(Path.of("xslt"))) {
      return Stream.of(java, routes, xslt).flatMap(files -> files)
          .filter(file -> file.toString().matches(".*\\.(java|camel\\.yaml|xsl)")).sorted()
          .toList();
    }
  }
}
