package no.fakturahub.privacy.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import no.fakturahub.HubTest;
import no.fakturahub.privacy.Duty;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// What is known of a customer, handed out whole, erased where it may be, and forgotten in time.
@NullUnmarked
@HubTest
class ForgettingTest {

  private static final String PERSON = "Turid Gjenkjennelig";

  @Value("http://127.0.0.1:${server.port}")
  URI hub;
  @Autowired
  JdbcClient db;
  @Autowired
  Sweep sweep;

  private final String customer = Long.toString(System.nanoTime());
  private final String known = "/api/privacy/987654325/" + customer;

  @Test
  void allOfItIsHandedOut() throws Exception {
    entered();
    var invoice = ordered();
    await().untilAsserted(() -> assertThat(get("/api/invoices/" + invoice + "/timeline").body())
        .contains("HANDED_OVER"));

    var files = unzipped(HttpClient.newHttpClient().send(
        HttpRequest.newBuilder(hub.resolve(known + "/export")).build(),
        BodyHandlers.ofByteArray()).body());

    assertThat(files.get("kunde.json")).contains(PERSON, "turid@example.no");
    assertThat(files).anySatisfy((name, content) -> {
      assertThat(name).startsWith("fakturaer/").endsWith("/faktura.json");
      assertThat(content).contains(PERSON);
    });
    assertThat(files.keySet()).anyMatch(name -> name.endsWith(".pdf"))
        .anyMatch(name -> name.endsWith("/hendelser.json"))
        .anyMatch(name -> name.endsWith("EHF.xml"));
  }

  @Test
  void whatTheBookkeepingNeedsIsKeptAndTheRestIsErasedAtOnce() throws Exception {
    entered();
    ordered();

    assertThat(get(known).body()).contains("\"what\":\"CUSTOMER\",\"count\":1,\"until\":null");
    var left = post(known + "/erase", "{}").body();

    assertThat(left).doesNotContain("CUSTOMER").contains("INVOICES",
        new Duty(5).until(LocalDate.now()).toString());
    assertThat(get("/api/customers/987654325/" + customer).statusCode()).isEqualTo(404);
    assertThat(post(known + "/erase", "{}").body()).as("again").isEqualTo(left);
    assertThat(get("/privacy/987654325/" + customer).body()).contains("Beholdes til");
  }

  @Test
  void anInvoiceWhoseTimeIsUpForgetsWhomItWasForAndKeepsItsSums() throws Exception {
    var invoice = ordered();
    await().untilAsserted(() -> assertThat(get("/api/invoices/" + invoice + "/timeline").body())
        .contains("HANDED_OVER"));
    issuedIn(invoice, LocalDate.now().getYear() - 6);
    sweep.run();
    assertThat(get("/invoices/" + invoice).body()).as("it is still owed").contains(PERSON);

    post("/api/invoices/" + invoice + "/credit-notes",
        "{\"requestId\": \"%s\", \"reason\": \"Feil\", \"whole\": true}".formatted(invoice));
    sweep.run();

    var page = get("/invoices/" + invoice);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain(PERSON, "turid@example.no").contains("250,00");
    assertThat(get("/invoices/" + invoice + "/pdf").statusCode()).isEqualTo(404);
    assertThat(get("/api/invoices/" + invoice + "/timeline").body()).contains("HANDED_OVER")
        .doesNotContain("turid");
    assertThat(db.sql("select snapshot from invoice where id = ?").param(UUID.fromString(invoice))
        .query(String.class).single()).doesNotContain("Turid", "turid", "Storgata 9");
  }

  private void issuedIn(String invoice, int year) {
    db.sql("update invoice set issued = ? where id = ?").params(LocalDate.of(year, 3, 1),
        UUID.fromString(invoice)).update();
  }

  private void entered() throws Exception {
    var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
        hub.resolve("/api/customers/987654325/" + customer))
        .header("Content-Type", "application/json").PUT(BodyPublishers.ofString("""
            {"customer": {"id": "%s", "name": "%s", "address": {"street": "Storgata 9",
             "postalCode": "0155", "city": "Oslo", "country": "NO"},
             "email": "turid@example.no", "language": "NB"}}""".formatted(customer, PERSON)))
        .build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private String ordered() throws Exception {
    var answer = post("/api/orders", """
        {"id": "%s", "seller": "987654325", "ordered": "2026-11-20",
         "buyer": {"id": "%s", "name": "%s", "address": {"street": "Storgata 9",
           "postalCode": "0155", "city": "Oslo"}, "email": "turid@example.no"},
         "lines": [{"id": "1", "name": "Lampe", "quantity": "2", "unitPrice": "100.00",
           "vat": {"category": "S", "rate": "25"}}]}""".formatted(UUID.randomUUID(), customer,
        PERSON));
    return JsonMapper.shared().readTree(answer.body()).get("invoice").asString();
  }

  private static Map<String, String> unzipped(byte[] zip) throws Exception {
    var files = new HashMap<String, String>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
        files.put(one.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
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
