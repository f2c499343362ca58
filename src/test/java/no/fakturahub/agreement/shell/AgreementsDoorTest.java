package no.fakturahub.agreement.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import no.fakturahub.HubTest;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `/api/agreements`, as `docs/agreements.md` tells of it.
@HubTest
class AgreementsDoorTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Value("http://127.0.0.1:${server.port}")
  URI hub;

  @Test
  void anAgreementBecomesInvoicesThatAreSentAsOthers() throws Exception {
    var made = post("/api/agreements", agreement("D-1", LocalDate.now(), "499.00"));

    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    var id = read(made).at("/agreement/id").asString();
    var invoice = firstInvoice(id);
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(get("/api/invoices").body())
        .contains(invoice, "avtale", "D-1/" + LocalDate.now()));
    assertThat(post("/api/agreements", agreement("D-1", LocalDate.now(), "499.00")).statusCode())
        .isEqualTo(201);
    assertThat(read(get("/api/agreements/" + id)).get("documents")).hasSize(1);
    assertThat(get("/agreements").body()).contains("D-1");
    assertThat(get("/agreements/" + id).body()).contains("Avtale D-1", "/invoices/" + invoice,
        "Kommer");
  }

  @Test
  void aChangeCreditsTheRestAndBillsItAnew() throws Exception {
    var id = read(post("/api/agreements", agreement("D-2", LocalDate.now(), "100.00")))
        .at("/agreement/id").asString();
    firstInvoice(id);
    var change = """
        {"requestId": "up", "kind": "Becomes", "from": "%s", "seats": 1, "plan": %s}"""
        .formatted(LocalDate.now(), plan("200.00"));

    assertThat(post("/api/agreements/" + id + "/changes", change).statusCode()).isEqualTo(200);
    assertThat(post("/api/agreements/" + id + "/changes", change).statusCode()).isEqualTo(200);

    await().atMost(PATIENCE).untilAsserted(
        () -> assertThat(read(get("/api/agreements/" + id)).get("documents")).hasSize(3));
    assertThat(read(get("/api/agreements/%s/preview?until=%s".formatted(id, LocalDate.now()))))
        .extracting(one -> one.get("what").asString() + " " + one.get("net").asString())
        .containsExactly("INVOICE 100.00", "CREDIT_NOTE 100.00", "INVOICE 200.00");
  }

  /// The route `bill-agreement` is where the replay of a parked one goes.
  @Test
  void whatWasParkedIsBilledWhenItIsTriedAgain(@Autowired ProducerTemplate routes)
      throws Exception {
    var id = read(post("/api/agreements", agreement("D-5", LocalDate.now(), "100.00")))
        .at("/agreement/id").asString();
    firstInvoice(id);

    routes.sendBody("direct:bill-agreement", id);

    assertThat(read(get("/api/agreements/" + id)).get("documents")).hasSize(1);
  }

  /// The sandbox's index is 100 in January 2025, and a quarter of a point more each month.
  @Test
  void pricesFollowTheConsumerPriceIndexAndSaySo() throws Exception {
    var today = LocalDate.now();
    var id = read(post("/api/agreements", agreement("D-6", today, "100.00")))
        .at("/agreement/id").asString();
    var adjusted = """
        {"requestId": "kpi", "from": "%s", "month": "2026-01", "noticeDays": %d,
         "clause": {"base": "2025-01", "baseValue": 100, "share": 1}}""";

    assertThat(
        post("/api/agreements/" + id + "/index", adjusted.formatted(today.plusMonths(1), 300))
            .body())
        .contains("AGREEMENT_NOTICE");
    var answer = post("/api/agreements/" + id + "/index",
        adjusted.formatted(today.plusMonths(1), 10));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .contains("KPI (SSB tabell 14700): 2025-01 100.00, 2026-01 103.00");
    assertThat(read(get("/api/agreements/%s/preview?until=%s".formatted(id, today.plusMonths(1)))))
        .extracting(one -> one.get("net").asString()).containsExactly("100.00", "103.00");
  }

  @Test
  void whatIsWrongSaysWhatToDo() throws Exception {
    var typo = post("/api/agreements",
        agreement("D-3", LocalDate.now(), "1.00").replace("\"cycle\"", "\"cykle\""));
    assertThat(typo.statusCode()).isEqualTo(422);
    assertThat(typo.body()).contains("AGREEMENT_REQUEST", "cykle", "cure");
    post("/api/agreements", agreement("D-4", LocalDate.now(), "1.00"));
    assertThat(post("/api/agreements", agreement("D-4", LocalDate.now(), "2.00")).statusCode())
        .isEqualTo(409);
    assertThat(get("/api/agreements/00000000-0000-0000-0000-000000000001").statusCode())
        .isEqualTo(404);
  }

  private String firstInvoice(String id) {
    return await().atMost(PATIENCE).ignoreExceptions().until(
        () -> read(get("/api/agreements/" + id)).at("/documents/0/invoice").asString(""),
        found -> !found.isEmpty());
  }

  private static String agreement(String number, LocalDate from, String each) {
    return """
        {"number": "%s", "seller": "987654325",
         "customer": {"id": "1001", "name": "Nordlys Kontorrekvisita AS", "orgNumber": "312900106",
           "address": {"street": "Havnegata 2", "postalCode": "7010", "city": "Trondheim",
             "country": "NO"}, "language": "NB"},
         "references": {"buyer": "Kari Nordmann"},
         "cycle": {"months": 1, "anchor": %d, "timing": "IN_ADVANCE"}, "paidFrom": "%s",
         "plan": %s, "seats": 1}""".formatted(number, from.getDayOfMonth(), from, plan(each));
  }

  private static String plan(String each) {
    return """
        {"id": "basis", "name": "Basis", "components": [{"id": "abonnement",
         "name": "Abonnement", "unit": "EA", "measure": "FIXED",
         "price": {"kind": "Each", "each": %s}, "vat": {"category": "S", "rate": 25}}]}"""
        .formatted(each);
  }

  private static JsonNode read(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(hub.resolve(path)));
  }

  private HttpResponse<String> post(String path, String json)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(hub.resolve(path))
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
