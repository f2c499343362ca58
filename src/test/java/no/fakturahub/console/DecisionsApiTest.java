package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fakturahub.HubTest;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.Incoming;
import no.fakturahub.payment.Incoming.Source;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Till;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Money that waits, settled by a program and by a person at the console.
@HubTest
class DecisionsApiTest {

  @Value("http://127.0.0.1:${server.port}")
  URI hub;
  @Autowired
  Invoices invoices;
  @Autowired
  Payments payments;
  @Autowired
  Till till;
  @Autowired
  TransactionTemplate transactions;

  @Test
  void tooMuchIsSetOffAgainstAnotherInvoiceAndUndone() throws Exception {
    var over = invoice("D-1");
    var next = invoice("D-2");
    pay(over, "300.00");
    assertThat(json(get("/api/payments/waiting"))).anyMatch(
        one -> one.get("waitsFor").asString().equals("PAYMENT_TOO_MUCH"));

    var laid = post("/api/invoices/%s/set-off".formatted(over.id()), """
        {"requestId": "d-1", "who": "Kari", "to": %d, "amount": "50.00"}"""
        .formatted(next.number()));

    assertThat(laid.statusCode()).as(laid.body()).isEqualTo(200);
    assertThat(payments.owed(next)).isEqualTo(Money.ofKroner("200.00"));
    var undone = post("/api/allocations/%s/undo".formatted(
        json(laid).get(0).get("id").asString()), "{\"requestId\": \"d-2\", \"who\": \"Kari\"}");
    assertThat(undone.statusCode()).as(undone.body()).isEqualTo(200);
    assertThat(payments.owed(next)).isEqualTo(Money.ofKroner("250.00"));
    assertThat(get("/api/customers/987654325/1001/account?on=" + LocalDate.now().plusDays(1))
        .body()).contains("\"creditBalance\":\"50.00\"");
  }

  @Test
  void whatIsRefusedIsToldWithItsCure() throws Exception {
    var invoice = invoice("D-3");

    refused(422, "DECISION_REQUEST", post("/api/invoices/%s/write-off".formatted(invoice.id()),
        "{\"amount\": \"1.00\", \"who\": \"Kari\"}"));
    refused(409, "DECISION_TOO_MUCH", post("/api/invoices/%s/write-off".formatted(invoice.id()),
        "{\"requestId\": \"d-3\", \"who\": \"Kari\", \"amount\": \"250.01\"}"));
    refused(422, "DECISION_AMOUNT", post("/api/invoices/%s/give-back".formatted(invoice.id()),
        "{\"requestId\": \"d-4\", \"who\": \"Kari\", \"amount\": \"ten\"}"));
    refused(404, "DECISION_NO_PAYMENT", post("/api/payments/%s/clear".formatted(UUID.randomUUID()),
        "{\"requestId\": \"d-5\", \"who\": \"Kari\"}"));
  }

  @Test
  void aPersonUndoesAndSettlesAtTheConsole() throws Exception {
    var wrong = invoice("D-4");
    var right = invoice("D-5");
    pay(wrong, "250.00");
    var payment = payments.of(wrong.id()).getFirst().id();
    var allocation = payments.allocations(payment).getFirst().id();

    form("/payments/%s/undo/%s".formatted(payment, allocation),
        Map.of("request", "d-6", "who", "Kari", "note", "Feil faktura"));
    assertThat(get("/payments/" + payment).body()).contains("Legg på faktura", "Feil faktura");
    var settled = form("/payments/%s/settle".formatted(payment), Map.of("request", "d-7", "who",
        "Kari", "note", "", "number", Long.toString(right.number()), "amount", "249,95"));

    assertThat(settled.body()).contains("På faktura").doesNotContain("Ikke gjort");
    assertThat(payments.owed(right)).as("to the øre").isEqualTo(Money.ofKroner("0.05"));
    assertThat(payments.owed(wrong)).isEqualTo(Money.ofKroner("250.00"));
    var refused = form("/payments/%s/settle".formatted(payment), Map.of("request", "d-8", "who",
        "Kari", "note", "", "number", "1", "amount", "1"));
    assertThat(refused.statusCode()).isEqualTo(200);
    assertThat(form("/payments/%s/seen".formatted(payment), Map.of("request", "d-10", "who", ""))
        .statusCode()).as("a decision that nobody signs brings one back, and not down")
        .isEqualTo(200);
    assertThat(get("/invoices/" + right.id()).body()).contains("Avgjort av", "Kari");
  }

  @Test
  void whatIsOwedIsWrittenOffOnTheInvoicesPage() throws Exception {
    var invoice = invoice("D-6");

    var page = form("/invoices/%s/write-off".formatted(invoice.id()),
        Map.of("request", "d-9", "who", "Kari", "note", "Konkurs", "amount", "250,00"));

    assertThat(page.body()).contains("Avskrevet", "Konkurs");
    assertThat(payments.owed(invoice)).isEqualTo(Money.ZERO);
  }

  private void pay(Invoice invoice, String kroner) {
    transactions.executeWithoutResult(_ -> till.take(new Incoming(Source.VIPPS,
        "ref-" + UUID.randomUUID(), invoice, Money.ofKroner(kroner), LocalDate.now())));
  }

  /// Of kr 250 with VAT.
  private Invoice invoice(String order) throws IOException, InterruptedException {
    var answer = post("/api/orders", """
        {"id": "%s", "seller": "987654325", "ordered": "2026-11-20",
         "buyer": {"id": "1001", "name": "Nordlys Kontorrekvisita AS", "orgNumber": "312900106"},
         "references": {"buyer": "Kari Nordmann"},
         "lines": [{"id": "1", "name": "Lampe", "quantity": "2", "unitPrice": "100.00",
           "vat": {"category": "S", "rate": "25"}}]}""".formatted(order));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return invoices.find(UUID.fromString(json(answer).get("invoice").asString())).orElseThrow();
  }

  private static void refused(int status, String code, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(json(answer).get("code").asString()).isEqualTo(code);
    assertThat(json(answer).get("cure_nb").asString()).isNotBlank();
  }

  private HttpResponse<String> form(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    var body = fields.entrySet().stream().map(field -> field.getKey() + "="
        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    return send(HttpRequest.newBuilder(hub.resolve(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(hub.resolve(path))
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(hub.resolve(path)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
