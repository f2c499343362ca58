package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import no.fakturahub.HubTest;
import no.fakturahub.console.OnceTable.Key;
import no.fakturahub.kernel.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// The same call again, and what goes wrong, as a system meets them.
@HubTest
class OnceTest {

  private static final String NONE = "8c1c2f0e-0000-4000-8000-000000000000";

  @Value("http://127.0.0.1:${server.port}")
  URI hub;
  @Autowired
  OnceTable table;

  @Test
  void theSameAgainIsAnsweredAsTheFirstAndDoneOnce() throws Exception {
    var invoice = ordered();
    var path = "/api/invoices/" + invoice + "/note";
    var body = "{\"who\": \"Kari\", \"note\": \"Ringte kunden\"}";

    var first = send("POST", path, "n-" + invoice, "application/json", body);
    var again = send("POST", path, "n-" + invoice, "application/json", body);
    var other = send("POST", path, "n-" + invoice, "application/json",
        body.replace("Ringte", "Skrev til"));

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("IDEMPOTENCY_KEY_REUSED", "cure_nb");
    assertThat(send("GET", "/api/invoices/" + invoice + "/timeline", "", "", "").body()
        .split("Ringte kunden", -1)).hasSize(2);
  }

  @Test
  void ofManyAtOnceOneIsCarriedOut() throws Exception {
    var invoice = ordered();
    var body = "{\"who\": \"Kari\", \"note\": \"Samtidig\"}";
    try (var threads = Executors.newFixedThreadPool(6)) {
      var all = threads.invokeAll(Stream.generate(
          () -> (Callable<Integer>) () -> send("POST", "/api/invoices/" + invoice + "/note",
              "m-" + invoice, "application/json", body).statusCode())
          .limit(6).toList());
      assertThat(all.stream().map(one -> one.resultNow())).contains(200).allMatch(
          status -> status == 200 || status == 409);
    }

    assertThat(send("GET", "/api/invoices/" + invoice + "/timeline", "", "", "").body()
        .split("Samtidig", -1)).hasSize(2);
  }

  @Test
  void whoWasKilledMidwayGivesItsPlaceUpAfterAWhile(
      @Autowired JdbcClient db) {
    var key = new Key("-", UUID.randomUUID().toString());
    var later = new OnceTable(db, Clock.offset(Clock.systemUTC(),
        OnceTable.LEASE.plus(Duration.ofSeconds(1))));
    var same = Sha256.of(new byte[0]);

    assertThat(table.begin(key, same)).isTrue();
    assertThat(table.begin(key, same)).as("it is under way").isFalse();
    assertThat(later.begin(key, same)).as("it was killed").isTrue();
  }

  @ParameterizedTest(name = "{0} {1} {2}: {4}")
  @CsvSource(delimiter = '|', value = {
      "GET|/api/nothing/here|||404", "DELETE|/api/invoices|||405",
      "GET|/api/invoices/no-uuid/timeline|||400", "GET|/api/reminders|||400",
      "POST|/api/invoices/" + NONE + "/note|text/csv|a|415",
      "POST|/api/invoices/" + NONE + "/note|application/json|{no|400",
      "POST|/api/invoices/" + NONE + "/note|application/json|{\"who\": \"K\", \"note\": \"N\"}|404",
      "POST|/api/parked/" + NONE + "/replay|application/octet-stream||404",
      "POST|/api/approvals/" + NONE + "/yes|application/json|{}|400",
      "POST|/api/orders|application/json|[]|422",
      "GET|/api/reports/123/ageing|||400"})
  void whatGoesWrongIsAProblemWithItsCure(String method, String path, String type, String body,
      int status) throws Exception {
    var answer = send(method, path, "", type == null ? "" : type, body == null ? "" : body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(JsonMapper.shared().readTree(answer.body()).get("status").asInt())
        .isEqualTo(status);
  }

  private String ordered() throws Exception {
    var answer = send("POST", "/api/orders", "", "application/json", """
        {"id": "%s", "seller": "987654325", "ordered": "2026-11-20",
         "buyer": {"id": "4711", "name": "Ola Hansen",
           "address": {"postalCode": "0155", "city": "Oslo"}, "email": "ola@example.no"},
         "lines": [{"id": "1", "name": "Lampe", "quantity": "2", "unitPrice": "100.00",
           "vat": {"category": "S", "rate": "25"}}]}""".formatted(UUID.randomUUID()));
    return JsonMapper.shared().readTree(answer.body()).get("invoice").asString();
  }

  private HttpResponse<String> send(String method, String path, String key, String type,
      String body) throws Exception {
    var asked = HttpRequest.newBuilder(hub.resolve(path)).method(method,
        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!key.isEmpty())
      asked.header(Once.KEY, key);
    if (!type.isEmpty())
      asked.header("Content-Type", type);
    return HttpClient.newHttpClient().send(asked.build(), BodyHandlers.ofString());
  }
}
