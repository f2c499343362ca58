package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.fakturahub.HubTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Customers by file and one by one, in the whole hub with the sandbox's Enhetsregisteret.
@HubTest
class CustomersTest {

  private static final String SELLER = "987654325";

  @Value("http://127.0.0.1:${server.port}")
  URI hub;

  @Test
  void theExampleFileIsTakenAndAgainChangesNothing() throws Exception {
    var example = get("/formats/customers.csv").body();

    assertThat(send(example, StandardCharsets.UTF_8).get("refused").asInt()).isZero();
    var again = send(example, StandardCharsets.UTF_8);

    assertThat(again.get("same").asInt()).isEqualTo(2);
    assertThat(get("/api/customers/" + SELLER + "/1001").body()).contains("pilot", "PEPPOL");
  }

  @Test
  void commasWindowsLettersAndAByteOrderMarkAreRead() throws Exception {
    var csv = "kundenr,navn,postnr,sted\nW1,Bjørg Ås,9008,Tromsø\n";

    assertThat(send(csv, Charset.forName("windows-1252")).get("entered").asInt()).isOne();
    assertThat(get("/api/customers/" + SELLER + "/W1").body()).contains("Bjørg Ås", "Tromsø");
    assertThat(send("\uFEFF" + csv, StandardCharsets.UTF_8).get("same").asInt()).isOne();
  }

  @Test
  void aRowThatIsWrongSaysWhyAndStopsNoOther() throws Exception {
    var report = send("""
        kundenr;navn;orgnr;postnr;sted;kanal
        B1;Feil nummer AS;312900107;;;
        B2;Uten sted;;;;
        B3;Ukjent kanal;;9008;Tromsø;DUE
        B4;God nok;;9008;Tromsø;
        """, StandardCharsets.UTF_8);

    assertThat(report.get("refused").asInt()).isEqualTo(3);
    assertThat(report.get("entered").asInt()).isOne();
    assertThat(report.at("/rows/0/why").asString()).contains("312900107");
    assertThat(report.at("/rows/1/line").asInt()).isEqualTo(3);
    assertThat(report.at("/rows/3/id").asString()).isEqualTo("B4");
  }

  @Test
  void aNumberOrAGroupThatIsTooLongIsToldOfAsAnyOther() throws Exception {
    var report = send("""
        kundenr;navn;postnr;sted;gruppe
        %s;Langt nummer;9008;Tromsø;
        L2;Lang gruppe;9008;Tromsø;%s
        """.formatted("1".repeat(101), "g".repeat(61)), StandardCharsets.UTF_8);

    assertThat(report.get("refused").asInt()).isEqualTo(2);
    assertThat(report.at("/rows/0/code").asString()).isEqualTo("CUSTOMER_ROW");
  }

  @Test
  void whoTheRegisterDoesNotKnowIsEnteredAllTheSame() throws Exception {
    var report = JsonMapper.shared().readTree(answer("?look-up=true",
        "kundenr;navn;orgnr\nU1;Ingen AS;974760673\n", StandardCharsets.UTF_8).body());

    assertThat(report.at("/rows/0/outcome").asString()).isEqualTo("NEW");
    assertThat(report.at("/rows/0/code").asString()).isEqualTo("CUSTOMER_NOT_REGISTERED");
    assertThat(get("/api/customers/" + SELLER + "/U1").statusCode()).isEqualTo(200);
  }

  /** As everybody writes it; and what the hub wrote before is read still. */
  @Test
  void anOrganisationNumberIsText() throws Exception {
    var body = """
        {"customer": {"id": "J1", "name": "Nordlys Kontorrekvisita AS", "orgNumber": %s,
         "address": {"country": "NO"}, "language": "NB"}}""";

    for (var number : new String[]{"\"312900106\"", "{\"value\": \"312900106\"}"}) {
      var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
          hub.resolve("/api/customers/" + SELLER + "/J1"))
          .header("Content-Type", "application/json")
          .PUT(BodyPublishers.ofString(body.formatted(number))).build(),
          BodyHandlers.ofString());

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      assertThat(answer.body()).contains("\"orgNumber\":\"312900106\"");
    }
  }

  @Test
  void anotherColumnIsRefusedAndNothingOfTheFileIsEntered() throws Exception {
    var answer = answer("kundenr;navn;yndlingsfarge\nC1;Kari;blå\n", StandardCharsets.UTF_8);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("CUSTOMER_COLUMNS", "yndlingsfarge");
    assertThat(get("/api/customers/" + SELLER + "/C1").statusCode()).isEqualTo(404);
  }

  @Test
  void theRegisterTellsOfBankruptcyAndOfNobody() throws Exception {
    send("kundenr;navn;orgnr\nR1;Konkursbo AS;312900599\nR2;Ingen AS;974760673\n",
        StandardCharsets.UTF_8);

    assertThat(post("/api/customers/" + SELLER + "/R1/look-up", "").body())
        .contains("\"bankrupt\":true", "KONKURSBO AS");
    var nobody = post("/api/customers/" + SELLER + "/R2/look-up", "");
    assertThat(nobody.statusCode()).isEqualTo(422);
    assertThat(nobody.body()).contains("CUSTOMER_NOT_REGISTERED");
    assertThat(post("/api/customers/" + SELLER + "/ingen/look-up", "").statusCode())
        .isEqualTo(404);
  }

  @Test
  void whatAnOrderDoesNotSayIsTakenFromWhatWasEntered() throws Exception {
    send("kundenr;navn;postnr;sted;epost\nO1;Ola Hansen;0155;Oslo;ola.lagret@example.no\n",
        StandardCharsets.UTF_8);
    var order = post("/api/orders", """
        {"id": "%s", "seller": "987654325", "ordered": "2026-11-20",
         "buyer": {"id": "O1", "name": "Ola Hansen",
           "address": {"postalCode": "0155", "city": "Oslo"}},
         "lines": [{"id": "1", "name": "Lampe", "quantity": "2", "unitPrice": "100.00",
           "vat": {"category": "S", "rate": "25"}}]}""".formatted(UUID.randomUUID())).body();

    var invoice = JsonMapper.shared().readTree(order).get("invoice").asString();
    assertThat(get("/invoices/" + invoice + "/html").body()).contains("Ola Hansen");
    await().untilAsserted(
        () -> assertThat(get("/invoices/" + invoice).body()).contains("ola.lagret@example.no"));
  }

  private JsonNode send(String csv, Charset charset) throws Exception {
    var answer = answer(csv, charset);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private HttpResponse<String> answer(String csv, Charset charset) throws Exception {
    return answer("", csv, charset);
  }

  private HttpResponse<String> answer(String how, String csv, Charset charset)
      throws Exception {
    return HttpClient.newHttpClient().send(
        HttpRequest.newBuilder(hub.resolve("/api/customers/" + SELLER + "/import" + how))
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofByteArray(csv.getBytes(charset))).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(hub.resolve(path)).build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(hub.resolve(path))
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }
}
