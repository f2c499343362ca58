package no.fakturahub.parked.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.CamelContextHelper;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

class RetryPausesTest {

  /// A pause of "1s" was none to Camel, and so nothing was ever tried again.
  @Test
  void thoseThatTheHubComesWithAreReadByCamelToo() throws IOException {
    var shipped = new YamlPropertySourceLoader()
        .load("shipped", new ClassPathResource("application.yaml")).getFirst();
    try (var camel = new DefaultCamelContext()) {
      for (var pause : new String[]{"hub.retry.first-pause", "hub.retry.longest-pause"})
        assertThat(CamelContextHelper.parseLong(camel, "" + shipped.getProperty(pause)))
            .isPositive();
    }
  }

  @Test
  void whatIsNoNumberOfMillisecondsStopsTheStart() {
    assertThatThrownBy(() -> bound("1s", "30s")).isNotNull();
    assertThatThrownBy(() -> bound("1000", "10")).isNotNull();
    assertThat(bound("1", "4")).isEqualTo(new RetryPauses(1, 4));
  }

  private static RetryPauses bound(String first, String longest) {
    return new Binder(new MapConfigurationPropertySource(
        Map.of("hub.retry.first-pause", first, "hub.retry.longest-pause", longest)))
        .bind("hub.retry", RetryPauses.class).get();
  }
}
