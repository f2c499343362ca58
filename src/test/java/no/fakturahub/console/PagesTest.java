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
import java.time.Duration;
import no.fakturahub.HubTest;
import no.fakturahub.payment.Payments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

/// The console as a person sees it: lists, and one invoice's whole story.
@HubTest
class PagesTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Value("http://127.0.0.1:${server.port}")
  URI hub;
  @Autowired
  Payments payments;

  @Test
  void anInvoiceIsListedAndTellsItsStoryWithEvidence() throws Exception {
    var id = JsonMapper.shared().readTree(post(order("P-1")).body()).get("invoice").asString();
    await().atMost(PATIENCE).until(
        () -> get("/api/invoices/" + id + "/timeline").body().contains("HANDED_OVER")
            && get("/api/invoices/" + id + "/timeline").body().contains("\"BOOKED\""));

    assertThat(get("/invoices").body()).contains("/invoices/" + id, "P-1", "Ola Nordmann",
        "1\u00a0250,00");
    var story = get("/invoices/" + id).body();
    assertThat(story).containsSubsequence("Utstedt", "Gyldig for Peppol, lovlig og betalbar",
        "Kanal valgt")
        .contains("Neste: ingenting.", "E-post", "Overlevert", "@nordlys-handel.example", "Bokført",
            "KID")
        .contains("/invoices/" + id + "/pdf");
    assertThat(get("/invoices/" + id + "/pdf").body()).startsWith("%PDF");
    assertThat(get("/invoices/" + id + "/ehf").body()).contains("urn:fdc:peppol.eu");
  }

  @ParameterizedTest
  @CsvSource({"/, I dag, Today", "/invoices, Fakturaer, Invoices",
      "/payments, Innbetalinger, Payments",
      "/parked, Venter på deg, Waiting for you"})
  void everyPageSpeaksBothLanguages(String page, String norwegian, String english)
      throws Exception {
    assertThat(get(page).body()).contains("<h1>" + norwegian + "</h1>").doesNotContain("??");
    assertThat(get(page + "?lang=en").body()).contains("<h1>" + english + "</h1>")
        .doesNotContain("??");
  }

  @Test
  void nothingWaitsOnlyWhenNoPaymentWaitsEither() throws Exception {
    assertThat(get("/parked").body().contains("href=\"/payments\">"
        + payments.waiting().size() + " ")).isEqualTo(!payments.waiting().isEmpty());
  }

  @Test
  void whatIsNotThereIsNotFound() throws Exception {
    assertThat(get("/invoices/00000000-0000-0000-0000-000000000001").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(hub.resolve(path)));
  }

  private HttpResponse<String> post(String order) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(hub.resolve("/api/orders"))
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(order)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request.build(), BodyHandlers.ofString());
    }
  }

  private static String order(String id) {
    return """
        {"id": "%s", "seller": "987654325", "ordered": "2026-11-20",
         "buyer": {"id": "7", "name": "Ola Nordmann", "email": "ola@example.no",
           "address": {"street": "Fjellveien 3", "postalCode": "5003", "city": "Bergen"}},
         "lines": [{"name": "Kopipapir", "quantity": 10, "unitPrice": 100,
           "vat": {"category": "S", "rate": 25}}]}""".formatted(id);
  }
}
