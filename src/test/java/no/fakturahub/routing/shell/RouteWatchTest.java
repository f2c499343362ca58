package no.fakturahub.routing.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.Map;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What health says of the routes folder.
class RouteWatchTest {

  @Test
  void aFolderThatIsRefusedWantsAttentionUntilItIsMended(@TempDir Path routes) throws Exception {
    try (var hub = new RunningFolder(routes); var camel = new DefaultCamelContext()) {
      camel.start();
      var watch = new RouteWatch(routes.toString());
      assertThat(watch.health().getStatus().getCode()).isEqualTo("UNKNOWN");
      watch.afterApplicationStart(camel);
      try {
        assertThat(watch.health().getStatus().getCode()).isEqualTo("UP");

        hub.write("greet", "- route:\n    id: gre");
        await().untilAsserted(() -> assertThat(details(watch)).hasEntrySatisfying("problem",
            problem -> assertThat(problem).asString().contains("greet.camel.yaml")));
        assertThat(watch.health().getStatus().getCode()).isEqualTo("ATTENTION");

        hub.write("greet", RunningFolder.route("greet", "Good day"));
        await().untilAsserted(() -> assertThat(details(watch)).doesNotContainKey("problem"));
      } finally {
        watch.destroy();
      }
    }
  }

  private static Map<String, Object> details(RouteWatch watch) {
    return watch.health().getDetails();
  }
}
