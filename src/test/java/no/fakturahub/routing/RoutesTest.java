package no.fakturahub.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every file of the routes folder keeps Camel's schema and our rules.
class RoutesTest {

  private static final RouteFiles ROUTES = RouteFiles.read(Path.of("routes"));
  private static final List<RouteProblem> PROBLEMS = new RouteRules().check(ROUTES);

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void keepsTheRules(String file) {
    assertThat(PROBLEMS).filteredOn(problem -> problem.file().equals(file)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void saysOnTopWhatHappens(String file) {
    var text = String.valueOf(ROUTES.texts().get(file));

    assertThat(text).startsWith("# ");
    if (!file.startsWith("partners/"))
      assertThat(text).as("the flow, a -> b").containsPattern("#.*->");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("partners")
  void aPartnerIsEightToFifteenLines(String file) {
    assertThat(String.valueOf(ROUTES.texts().get(file)).lines().count()).isBetween(8L, 15L);
  }

  static List<String> files() {
    return List.copyOf(ROUTES.texts().keySet());
  }

  static List<String> partners() {
    return files().stream().filter(file -> file.startsWith("partners/")).toList();
  }
}
