package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.fakturahub.HubTest;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `POST /api/invoices/{id}/credit-notes`, and what the hub makes of it: EHF, delivery, voucher.
@HubTest
class CreditNotesApiTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Value("http://127.0.0.1:${server.port}")
  URI hub;
  @Autowired
  Timeline timeline;
  @Autowired
  Invoices invoices;

  @Test
  void aCreditNoteIsJudgedDeliveredAndBookedAsAnInvoiceIs() throws Exception {
    var invoice = invoice("C-1");

    var answer = credit(invoice, """
        {"requestId": "c-1", "lines": [{"id": "1", "quantity": 1}], "reason": "Feil farge"}""");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(json(answer).get("credited").asString()).isEqualTo("125.00");
    assertThat(json(answer).get("owed").asString()).isEqualTo("125.00");
    var note = UUID.fromString(json(answer).get("id").asString());
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(steps(note))
        .contains(Step.APPROVED, Step.HANDED_OVER, Step.BOOKED));
    assertThat(new String(invoices.document(note, Document.EHF).orElseThrow(),
        StandardCharsets.UTF_8)).contains("<CreditNote", "Feil farge");
    assertThat(page(note)).contains("Kreditnota");
    assertThat(page(invoice)).contains("/invoices/" + note);
  }

  @Test
  void theSameRequestAgainAnswersWithTheSameCreditNote() throws Exception {
    var invoice = invoice("C-2");
    var whole = "{\"requestId\": \"c-2\", \"whole\": true}";

    var first = credit(invoice, whole);
    var second = credit(invoice, whole);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void whatIsRefusedIsToldWithItsCure() throws Exception {
    var invoice = invoice("C-3");

    refused(422, "CREDIT_REQUEST", credit(invoice, "{}"));
    refused(422, "CREDIT_REQUEST", credit(invoice, "{\"whole\": true}"));
    refused(422, "CREDIT_REQUEST",
        credit(invoice, "{\"requestId\": \"x\", \"amounts\": [{\"net\": 1.005}]}"));
    refused(422, "CREDIT_TOO_MUCH", credit(invoice, """
        {"requestId": "x", "amounts": [{"category": "S", "rate": 25, "net": 200.01}]}"""));
    refused(404, "CREDIT_NO_INVOICE",
        credit(UUID.randomUUID(), "{\"requestId\": \"x\", \"whole\": true}"));
    credit(invoice, "{\"requestId\": \"x\", \"whole\": true}");
    refused(409, "CREDIT_REQUEST_CHANGED",
        credit(invoice, "{\"requestId\": \"x\", \"lines\": [{\"id\": \"1\"}]}"));
    refused(409, "CREDIT_NOTHING_LEFT",
        credit(invoice, "{\"requestId\": \"y\", \"whole\": true}"));
  }

  private static void refused(int status, String code, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(
        type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(json(answer).get("code").asString()).isEqualTo(code);
    assertThat(json(answer).get("cure_nb").asString()).isNotBlank();
  }

  /// Two of kr 100 and 25 % VAT.
  private UUID invoice(String order) throws IOException, InterruptedException {
    var answer = post("/api/orders", """
        {"id": "%s", "seller": "987654325", "ordered": "2026-11-20",
         "buyer": {"id": "1001", "name": "Nordlys Kontorrekvisita AS", "orgNumber": "312900106"},
         "references": {"buyer": "Kari Nordmann"},
         "lines": [{"id": "1", "name": "Lampe", "quantity": "2", "unitPrice": "100.00",
           "vat": {"category": "S", "rate": "25"}}]}""".formatted(order));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return UUID.fromString(json(answer).get("invoice").asString());
  }

  private HttpResponse<String> credit(UUID invoice, String wish)
      throws IOException, InterruptedException {
    return post("/api/invoices/%s/credit-notes".formatted(invoice), wish);
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(hub.resolve(path))
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
  }

  private String page(UUID invoice) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(hub.resolve("/invoices/" + invoice))).body();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  private List<Step> steps(UUID invoice) {
    return timeline.of(invoice).stream().map(Timeline.Entry::step).toList();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
