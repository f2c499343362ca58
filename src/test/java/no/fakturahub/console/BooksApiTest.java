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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

/// `GET /api/books/{seller}/…`: a seller's books as a file.
@HubTest
class BooksApiTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SELLER = "987654325";

  @Value("http://127.0.0.1:${server.port}")
  URI hub;

  @Test
  void anOrdersInvoiceStandsInTheBooksOfItsDay() throws Exception {
    var invoice = invoice("B-1");

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(
        get("/api/books/%s/saft?from=2026-01-01&to=2099-12-31".formatted(SELLER)).body())
        .contains("<TransactionID>" + invoice + "</TransactionID>")
        .contains("<Name>Nordlys Handel AS</Name>"));
    assertThat(get("/api/books/%s/saft?from=2020-01-01&to=2020-12-31".formatted(SELLER)).body())
        .contains("<NumberOfEntries>0</NumberOfEntries>").doesNotContain(invoice);
  }

  @ParameterizedTest
  @CsvSource({"saft, application/xml, SAF-T_Financial_987654325_2026-01-01_2026-12-31.xml",
      "csv, text/csv, bilag_987654325_2026-01-01_2026-12-31.csv",
      "gbat10, text/csv, GBAT10_987654325_2026-01-01_2026-12-31.csv"})
  void aPeriodIsAFileToKeep(String format, String type, String name) throws Exception {
    var answer = get("/api/books/%s/%s?from=2026-01-01&to=2026-12-31".formatted(SELLER, format));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"987654325, 2026-02-01, 2026-01-01, 422, BOOKS_NO_PERIOD",
      "123456785, 2026-01-01, 2026-02-01, 404, BOOKS_NO_SELLER",
      "my-company, 2026-01-01, 2026-02-01, 404, BOOKS_NO_SELLER"})
  void whatCannotBeMadeSaysWhatToDo(String seller, String from, String to, int status, String code)
      throws Exception {
    var answer = get("/api/books/%s/saft?from=%s&to=%s".formatted(seller, from, to));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains(code).contains("cure");
  }

  /// @return its id, which is its voucher's too
  private String invoice(String order) throws IOException, InterruptedException {
    var answer = send(HttpRequest.newBuilder(hub.resolve("/api/orders"))
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString("""
            {"id": "%s", "seller": "987654325", "ordered": "2026-11-20",
             "buyer": {"id": "1001", "name": "Nordlys Kontorrekvisita AS",
               "orgNumber": "312900106"},
             "references": {"buyer": "Kari Nordmann"},
             "lines": [{"id": "1", "name": "Lampe", "quantity": "2", "unitPrice": "100.00",
               "vat": {"category": "S", "rate": "25"}}]}""".formatted(order))));
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
