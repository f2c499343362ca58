package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import no.fakturahub.HubTest;
import no.fakturahub.parked.ParkedMessages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `POST /api/orders`, through routes/take-orders-rest and routes/accept-order.
@HubTest
class OrdersApiTest {

  @Value("http://127.0.0.1:${server.port}/api/orders")
  URI door;
  @Autowired
  ParkedMessages parked;

  @Test
  void aNewOrderAnswersWithItsInvoice() throws Exception {
    var answer = post(order("R-1", "100.00"));

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(json(answer).get("payable").asString()).isEqualTo("125.00");
    assertThat(answer.headers().firstValue("Location")).isPresent();
  }

  @Test
  void theSameOrderAgainAnswersWithTheSameInvoice() throws Exception {
    var first = post(order("R-2", "100.00"));
    var second = post(order("R-2", "100.00"));

    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void theSameIdWithOtherContentIsAConflictAndParked() throws Exception {
    post(order("R-3", "100.00"));

    var problem = json(refused(post(order("R-3", "100.01")), 409));

    assertThat(problem.get("code").asString()).isEqualTo("ORDER_CHANGED");
    assertThat(problem.get("cure").asString()).isNotBlank();
    var id = UUID.fromString(problem.get("parked").asString());
    assertThat(parked.original(id).orElseThrow()).asString().contains("100.01");
  }

  @Test
  void whatIsNoOrderIsRefusedWithACure() throws Exception {
    for (var body : new String[]{"", "{", "[]", "{\"id\": \"R-4\"}", "<order/>"}) {
      var problem = json(refused(post(body), 422));
      assertThat(problem.get("cure_nb").asString()).as(body).isNotBlank();
    }
  }

  @Test
  void aReplayOfWhatWasRefusedGoesTheSameWayAgain() throws Exception {
    post(order("R-5", "100.00"));
    var problem = json(refused(post(order("R-5", "200.00")), 409));
    var id = UUID.fromString(problem.get("parked").asString());

    var corrected = parked.replayCorrected(id, order("R-5b", "200.00").getBytes());

    assertThat(corrected.isOpen()).isFalse();
    assertThat(post(order("R-5b", "200.00")).statusCode()).isEqualTo(200);
  }

  @Test
  void aPartnerNamedAtTooGreatALengthIsRefusedAndNotTriedAgain() throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      refused(client.send(HttpRequest.newBuilder(door).header("Content-Type", "application/json")
          .header("X-Partner", "x".repeat(101)).POST(BodyPublishers.ofString(order("R-6", "1.00")))
          .build(), BodyHandlers.ofString()), 422);
    }
  }

  private static HttpResponse<String> refused(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(
        type -> assertThat(type).startsWith("application/problem+json"));
    return answer;
  }

  private HttpResponse<String> post(String order) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(door).header("Content-Type", "application/json")
          .POST(BodyPublishers.ofString(order)).build(), BodyHandlers.ofString());
    }
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static String order(String id, String price) {
    return """
        {"id": "%s", "seller": "987654325", "ordered": "2026-11-20",
         "buyer": {"id": "1001", "name": "Nordlys Kontorrekvisita AS", "orgNumber": "312900106"},
         "references": {"order": "%s"},
         "lines": [{"name": "Kopipapir", "quantity": 1, "unitPrice": %s,
           "vat": {"category": "S", "rate": 25}}]}""".formatted(id, id, price);
  }
}
