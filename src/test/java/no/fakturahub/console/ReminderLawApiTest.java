package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import no.fakturahub.HubTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `GET /api/invoices/{id}/lawful-claim`: each krone with its source, and why not more.
@HubTest
class ReminderLawApiTest {

  @Value("http://127.0.0.1:${server.port}")
  URI hub;

  @Test
  void whatAReminderMayClaimOnADayAndWhyNotMore() throws Exception {
    var id = invoice();
    var due = LocalDate.parse(claim(id, LocalDate.of(2026, 11, 1)).get("due").asString());

    var soon = claim(id, due.plusDays(13));
    assertThat(soon.at("/fee/code").asString()).isEqualTo("TOO_SOON");
    assertThat(soon.at("/fee/why").asString()).contains("fjorten dager");
    var late = claim(id, due.plusDays(1));
    assertThat(late.at("/interest/parts").size() + late.at("/interest/unknownDays").asInt())
        .isEqualTo(1);
    assertThat(claim(id, due.plusDays(1).plusYears(30)).at("/fee/code").asString())
        .isEqualTo("LAW_NOT_KNOWN");
    assertThat(get("/api/invoices/" + id + "/lawful-claim?disputed=true&on=" + due.plusDays(20))
        .body()).contains("DISPUTED");
  }

  @Test
  void anInvoiceThatIsNoneSaysWhatToDo() throws Exception {
    var answer = get("/api/invoices/00000000-0000-0000-0000-000000000001/lawful-claim"
        + "?on=2026-12-01");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("CREDIT_NO_INVOICE", "cure");
  }

  private JsonNode claim(String id, LocalDate on) throws IOException, InterruptedException {
    var answer = get("/api/invoices/" + id + "/lawful-claim?on=" + on);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private String invoice() throws IOException, InterruptedException {
    var answer = send(HttpRequest.newBuilder(hub.resolve("/api/orders"))
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString("""
            {"id": "L-1", "seller": "987654325", "ordered": "2026-11-20",
             "buyer": {"id": "77", "name": "Ola Hansen",
               "address": {"postalCode": "0155", "city": "Oslo"}, "email": "ola@example.no"},
             "lines": [{"id": "1", "name": "Lampe", "quantity": "2", "unitPrice": "100.00",
               "vat": {"category": "S", "rate": "25"}}]}""")));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return JsonMapper.shared().readTree(answer.body()).get("invoice").asString();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(hub.resolve(path)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
