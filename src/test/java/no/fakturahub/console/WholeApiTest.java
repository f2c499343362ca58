package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.HubTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// Everything the console does can be done by REST, and is described.
@HubTest
class WholeApiTest {

  /** Pages that are no action of finance's: signing in, one's own account, and other sides of wires. */
  private static final List<String> NOT_FOR_SYSTEMS = List.of("/sign-", "/account/", "/hooks/",
      "/pay/", "/sandbox/", "/as4", "/error");
  /** Where the API's address is not the page's with `/api` before it. */
  private static final Map<String, String> ELSEWHERE = Map.ofEntries(
      Map.entry("POST /users", "PUT /api/users/x"),
      Map.entry("POST /users/x/remove", "DELETE /api/users/x"),
      Map.entry("POST /users/keys", "POST /api/keys"),
      Map.entry("POST /users/keys/x/revoke", "DELETE /api/keys/x"),
      Map.entry("POST /webhooks/x/remove", "DELETE /api/webhooks/x"),
      Map.entry("POST /reports/x/baseline", "PUT /api/reports/x/baseline"),
      Map.entry("POST /invoices/x/reminder-stops/x/end", "POST /api/reminder-stops/x/end"),
      Map.entry("POST /invoices/x/undo/x", "POST /api/allocations/x/undo"),
      Map.entry("POST /payments/x/undo/x", "POST /api/allocations/x/undo"),
      Map.entry("POST /payments/x/x", "POST /api/payments/x/refund"),
      Map.entry("POST /parked/x/corrected", "POST /api/parked/x/replay"),
      Map.entry("POST /differences/x/compare", "POST /api/books/x/compare"));

  @Value("http://127.0.0.1:${server.port}")
  URI hub;
  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @Test
  void everyActionOfTheConsoleHasItsApi() {
    var doors = doors();

    for (var action : doors.stream().filter(door -> !door.contains(" /api/"))
        .filter(door -> !door.startsWith("GET ") && !door.startsWith("HEAD "))
        .filter(door -> NOT_FOR_SYSTEMS.stream().noneMatch(door::contains)).toList()) {
      var api = ELSEWHERE.getOrDefault(action, action.replace(" /", " /api/"));
      assertThat(doors).as("the API of " + action).contains(api);
    }
  }

  @Test
  void everyDoorOfTheApiIsDescribed() throws Exception {
    var told = JsonMapper.shared().readTree(get("/api/openapi"));
    var paths = told.get("paths").propertyNames().stream()
        .map(path -> path.replaceAll("\\{[^}]+}", "x")).collect(Collectors.toSet());

    assertThat(told.get("openapi").asString()).startsWith("3.1");
    assertThat(doors().stream().filter(door -> door.contains(" /api/"))
        .map(door -> door.split(" ")[1]).collect(Collectors.toSet()))
        .allSatisfy(path -> assertThat(paths).contains(path));
  }

  @Test
  void everyReasonIsInTheCatalogueInBothLanguages() throws Exception {
    var all = JsonMapper.shared().readTree(get("/api/reasons"));

    assertThat(all.size()).isGreaterThan(150);
    assertThat(all.valueStream()).allSatisfy(one -> assertThat(Stream.of("/nb/cause", "/nb/cure",
        "/en/cause", "/en/cure").map(at -> one.at(at).asString("")))
        .noneMatch(String::isBlank));
    assertThat(get("/api/reasons/ORDER_CHANGED")).contains("utstedt");
    assertThat(answer("/api/reasons/NO_SUCH").statusCode()).isEqualTo(404);
  }

  @Test
  void whatGoesThroughTheRoutesAndLiesWhereIsCounted() throws Exception {
    order();

    await().untilAsserted(() -> assertThat(get("/actuator/prometheus"))
        .containsPattern("camel_exchanges_succeeded_total\\{.*routeId=\"take-orders-rest\"} [1-9]")
        .containsPattern("hub_deliveries\\{channel=\"EMAIL\",state=\"HANDED_OVER\"} [1-9]")
        .contains("hub_postings{state=\"WAITING\"}", "hub_parked ", "jvm_memory_used_bytes"));
  }

  @Test
  void aNoteStandsOnTheTimelineAndAnEmptyOneIsRefused() throws Exception {
    var id = order();

    assertThat(post("/api/invoices/" + id + "/note", "{\"who\":\"Kari\",\"note\":\"Ringte\"}"))
        .isEqualTo(200);
    assertThat(get("/invoices/" + id)).contains("Kari: Ringte");
    assertThat(post("/api/invoices/" + id + "/note", "{\"who\":\"Kari\"}")).isEqualTo(422);
    assertThat(post("/api/invoices/" + UUID.randomUUID() + "/note",
        "{\"who\":\"Kari\",\"note\":\"a\"}")).isEqualTo(404);
  }

  /// As `POST /api/invoices/x`.
  private Set<String> doors() {
    return mappings.getHandlerMethods().keySet().stream()
        .flatMap(one -> one.getMethodsCondition().getMethods().stream()
            .flatMap(method -> one.getPatternValues().stream()
                .map(path -> method.name() + " " + path.replaceAll("\\{[^}]+}", "x"))))
        .filter(door -> !door.contains("/api/openapi") && !door.contains("/api/sandbox"))
        .collect(Collectors.toSet());
  }

  private String order() throws Exception {
    var answer = HttpClient.newHttpClient().send(request("/api/orders").POST(
        BodyPublishers.ofString("""
            {"id": "%s", "seller": "987654325", "ordered": "2026-11-20",
             "buyer": {"id": "W1", "name": "Ola Hansen",
               "address": {"postalCode": "0155", "city": "Oslo"}, "email": "ola@example.no"},
             "lines": [{"id": "1", "name": "Lampe", "quantity": "2", "unitPrice": "100.00",
               "vat": {"category": "S", "rate": "25"}}]}""".formatted(UUID.randomUUID()))).build(),
        BodyHandlers.ofString());
    return JsonMapper.shared().readTree(answer.body()).get("invoice").asString();
  }

  private int post(String path, String body) throws Exception {
    return HttpClient.newHttpClient().send(request(path).POST(BodyPublishers.ofString(body))
        .build(), BodyHandlers.ofString()).statusCode();
  }

  private String get(String path) throws Exception {
    var answer = answer(path);
    assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
    return answer.body();
  }

  private HttpResponse<String> answer(String path) throws Exception {
    return HttpClient.newHttpClient().send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(hub.resolve(path)).header("Content-Type", "application/json");
  }
}
