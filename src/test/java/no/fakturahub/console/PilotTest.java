package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

/// A customer at a time goes from invoices by hand to invoices by the hub, in the whole hub over HTTP. Invoices are
/// tried by `direct:try-ehf`.
@HubTest
class PilotTest {

  private static final String SELLER = "987654325";

  @Value("http://127.0.0.1:${server.port}")
  URI hub;

  @Test
  void whatWaitsIsTriedShownAndMadeByTheConsole() throws Exception {
    customer("P1", "forsiktig");
    var answer = order("P-APPROVE", "P1", "100.00");
    assertThat(answer.statusCode()).isEqualTo(202);
    var id = json(answer).get("invoice").asString();
    assertThat(json(answer).get("state").asString()).isEqualTo("WAITING");

    await().untilAsserted(() -> assertThat(get("/api/coming/" + id).body())
        .contains("\"good\":true", "\"channel\":\"EMAIL\""));
    assertThat(get("/coming").body()).contains("P-APPROVE", "Gyldig og lovlig");
    assertThat(get("/coming/" + id).body()).contains("Lag fakturaen nå");

    form("/coming/make", "who=Kari&invoice=" + id);

    assertThat(get("/invoices/" + id).body()).contains("P-APPROVE", "Laget av ordrer");
    assertThat(json(order("P-APPROVE", "P1", "100.00")).get("state").asString())
        .isEqualTo("INVOICED");
  }

  @Test
  void theHubsInvoicesLieBesideThoseThatPeopleMade() throws Exception {
    customer("P2", "skygge");
    var equal = json(order("P-EQUAL", "P2", "100.00")).get("invoice").asString();
    order("P-DIFFERS", "P2", "200.00");
    order("P-OURS", "P2", "300.00");
    var today = LocalDate.now();

    var report = json(csv("""
        ordre;faktura;fakturadato;forfall;netto;mva;beløp
        P-EQUAL;H-1;%1$s;%2$s;100,00;25,00;125,00
        P-DIFFERS;H-2;%1$s;%2$s;200,00;50,10;250,10
        P-THEIRS;H-3;%1$s;%2$s;1 000,00;250,00;1 250,00
        P-WRONG;H-4;%1$s;%2$s;1 000,00;250,00;1 200,00
        P-HUGE;H-5;%1$s;%2$s;1E300000000;0,00;1E300000000
        %3$s;H-6;%1$s;%2$s;100,00;25,00;125,00
        """.formatted(today.plusDays(2), today.plusDays(16), "P".repeat(201))));
    assertThat(report.get("refused").asInt()).isEqualTo(3);
    assertThat(report.get("entered").asInt()).isEqualTo(3);
    assertThat(report.at("/rows/3/code").asString()).isEqualTo("PILOT_ROW");

    var compared = json(get("/api/pilot/%s/comparison?to=%s".formatted(SELLER,
        today.plusDays(3))));
    assertThat(compared.get("equal").asInt()).isOne();
    assertThat(compared.get("differing").asInt()).isOne();
    assertThat(compared.get("onlyOurs").asInt()).isPositive();
    assertThat(compared.get("onlyTheirs").asInt()).isOne();
    assertThat(compared.get("daysEarlier").asDouble()).isEqualTo(2.0);
    assertThat(compared.toString()).contains("\"field\":\"VAT\",\"ours\":\"50.00\"",
        "\"theirs\":\"50.10\"");
    assertThat(get("/pilot?to=" + today.plusDays(3)).body()).contains("H-2", "P-THEIRS", "Lik");
    assertThat(get("/api/invoices/" + equal + "/timeline").statusCode()).isEqualTo(404);
  }

  @Test
  void anotherColumnIsRefusedWithTheCure() throws Exception {
    var answer = csv("ordre;pris\nA;1\n");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("PILOT_COLUMNS", "/formats/done.csv");
    assertThat(get("/formats/done.csv").body()).contains("B-1001");
  }

  @Test
  void whatIsNotToBeInvoicedSaysWhoSaidSo() throws Exception {
    customer("P1", "forsiktig");
    var id = json(order("P-DROP", "P1", "100.00")).get("invoice").asString();

    form("/coming/" + id + "/drop", "who=Kari&why=Dobbelt");

    assertThat(get("/coming/" + id).body()).contains("Kari: Dobbelt");
    assertThat(json(order("P-DROP", "P1", "100.00")).get("state").asString())
        .isEqualTo("DROPPED");
    assertThat(get("/api/coming/00000000-0000-0000-0000-000000000000").statusCode())
        .isEqualTo(404);
  }

  private void customer(String id, String group) throws Exception {
    var answer = send("PUT", "/api/customers/" + SELLER + "/" + id, "application/json", """
        {"customer": {"id": "%s", "name": "Ola Hansen", "address": {"postalCode": "0155",
         "city": "Oslo", "country": "NO"}, "email": "ola@example.no", "language": "NB"},
         "group": "%s"}""".formatted(id, group));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private HttpResponse<String> order(String id, String buyer, String price) throws Exception {
    return send("POST", "/api/orders", "application/json", """
        {"id": "%s", "seller": "%s", "ordered": "%s",
         "buyer": {"id": "%s", "name": "Ola Hansen",
           "address": {"postalCode": "0155", "city": "Oslo"}, "email": "ola@example.no"},
         "lines": [{"id": "1", "name": "Lampe", "quantity": "1", "unitPrice": "%s",
           "vat": {"category": "S", "rate": "25"}}]}"""
        .formatted(id, SELLER, LocalDate.now(), buyer, price));
  }

  private HttpResponse<String> csv(String rows) throws Exception {
    return send("POST", "/api/pilot/" + SELLER + "/done", "text/csv", rows);
  }

  private void form(String path, String body) throws Exception {
    assertThat(send("POST", path, "application/x-www-form-urlencoded", body).statusCode())
        .isEqualTo(302);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return JsonMapper.shared().readTree(answer.body());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(hub.resolve(path)).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> send(String method, String path, String type, String body)
      throws Exception {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(hub.resolve(path))
        .header("Content-Type", type).method(method, BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }
}
