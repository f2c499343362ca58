package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import no.fakturahub.HubTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

/// `GET /actuator/health`, as docs/operate.md tells of it.
@HubTest
class HealthTest {

  @Value("http://127.0.0.1:${server.port}/actuator/health")
  URI health;

  @Test
  void tellsOfDatabaseCamelRoutesAndRules() throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString());

      var parts = JsonMapper.shared().readTree(answer.body()).get("components");
      assertThat(parts.propertyNames()).contains("camelHealth", "db", "routes", "rules");
      assertThat(parts.get("routes").get("details").get("files").asInt()).isPositive();
      assertThat(parts.get("rules").get("details").has("ready")).isTrue();
    }
  }
}
