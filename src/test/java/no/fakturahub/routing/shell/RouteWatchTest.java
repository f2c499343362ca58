package no.fakturahub.routing.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.fakturahub.BesideOthers;
import no.fakturahub.routing.RoutesRefused;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// What health says of the routes folder.
@BesideOthers
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

  @Test
  void aHubWhoseFolderIsRefusedDoesNotStart(@TempDir Path routes) throws Exception {
    Files.writeString(routes.resolve("greet.camel.yaml"), "- route:\n    id: gre");
    var hub = new SpringApplicationBuilder(RouteWatch.class, CamelAutoConfiguration.class)
        .web(WebApplicationType.NONE);

    assertThatThrownBy(() -> hub.run("--hub.routes=" + routes, "--spring.config.name=none",
        "--camel.main.routes-include-pattern=false")).isInstanceOf(RoutesRefused.class)
        .hasMessageContaining("greet.camel.yaml");
  }

  private static Map<String, Object> details(RouteWatch watch) {
    return watch.health().getDetails();
  }
}
