package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.fakturahub.HubTest;
import no.fakturahub.console.FlowTable.Sent;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Who sent what last, what came of it, and how it goes.
@HubTest
class FlowPagesTest {

  private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

  @Value("http://127.0.0.1:${server.port}")
  URI hub;

  @Test
  void whatAPartnerSendsIsSeenOnItsWayThroughAndOut() throws Exception {
    var name = "flow-" + UUID.randomUUID().toString().substring(0, 8);
    order(name);

    await().untilAsserted(() -> assertThat(partner(name).path("health").asString())
        .isEqualTo("WELL"));
    await().untilAsserted(() -> assertThat(flow().path("channels").toString()).contains("EMAIL"));
    assertThat(partner(name).path("hour").asInt()).isOne();
    assertThat(flow().at("/made/day").asInt()).isPositive();
    assertThat(flow().path("routes").toString()).contains("\"id\":\"deliver\",\"runs\":true");
    assertThat(get("/flow")).contains("<svg", name, "Bra", "E-post", "Fakturaer laget");
    assertThat(get("/flow?lang=en")).contains("Sent last", "Last hour");
  }

  @Test
  void aPartnersRouteThatIsStoppedIsSeen(@Autowired CamelContext camel) throws Exception {
    order("take-orders-rest");
    camel.getRouteController().suspendRoute("take-orders-rest");
    try {
      assertThat(partner("take-orders-rest").path("health").asString()).isEqualTo("STOPPED");
      assertThat(get("/flow")).contains("Stoppet");
    } finally {
      camel.getRouteController().resumeRoute("take-orders-rest");
    }
  }

  /** Of those who sent one every hour, or every day, or too few to say. */
  @ParameterizedTest(name = "{0} files, {1} h apart, the last {2} h ago: {3}")
  @CsvSource({"10, 1, 20, false", "10, 1, 25, true", "10, 24, 70, false", "10, 24, 73, true",
      "2, 1, 500, false"})
  void whoIsQuietForLongerThanUsual(int files, int hours, int ago, boolean quiet) {
    var last = NOW.minus(Duration.ofHours(ago));
    var sent = new Sent("p", false, 0, 0, files,
        last.minus(Duration.ofHours((long) hours * (files - 1))), last);

    assertThat(Flow.isQuiet(sent, NOW)).isEqualTo(quiet);
  }

  private JsonNode partner(String name) throws Exception {
    return flow().path("partners").valueStream()
        .filter(one -> one.path("name").asString().equals(name)).findFirst().orElseThrow();
  }

  private JsonNode flow() throws Exception {
    return JsonMapper.shared().readTree(get("/api/flow"));
  }

  private void order(String partner) throws Exception {
    var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
        hub.resolve("/api/orders")).header("Content-Type", "application/json")
        .header("X-Partner", partner).POST(BodyPublishers.ofString("""
            {"id": "%s", "seller": "987654325", "ordered": "2026-11-20",
             "buyer": {"id": "4713", "name": "Ola Hansen",
               "address": {"postalCode": "0155", "city": "Oslo"}, "email": "ola@example.no"},
             "lines": [{"id": "1", "name": "Lampe", "quantity": "2", "unitPrice": "100.00",
               "vat": {"category": "S", "rate": "25"}}]}""".formatted(UUID.randomUUID())))
        .build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private String get(String path) throws Exception {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(hub.resolve(path)).build(),
        BodyHandlers.ofString()).body();
  }
}
