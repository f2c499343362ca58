package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.zip.ZipFile;
import no.fakturahub.HubTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

/// The reports, in the whole hub over HTTP.
@HubTest
class FiguresTest {

  private static final String SELLER = "987654325";

  @TempDir
  Path folder;
  @Value("http://127.0.0.1:${server.port}")
  URI hub;

  @Test
  void whatIsOwedIsThereAsATableOfEachKind() throws Exception {
    var customer = "=R" + UUID.randomUUID().toString().substring(0, 8);
    order(customer);

    await().untilAsserted(() -> assertThat(text("/api/reports/%s/ageing.csv".formatted(SELLER)))
        .startsWith("\uFEFFKundenummer;Kunde;Ikke forfalt;").contains("'" + customer + ";")
        .contains(";125,00;0,00;"));
    assertThat(text("/api/reports/%s/ageing".formatted(SELLER))).contains("\"NOT_DUE\":\"");
    assertThat(new String(bytes("/api/reports/%s/ageing.pdf".formatted(SELLER)),
        StandardCharsets.ISO_8859_1)).startsWith("%PDF").contains("LiberationSans");
    var sheet = sheet(bytes("/api/reports/invoices.xlsx"));
    assertThat(sheet).contains("<v>125.00</v>").doesNotContain("<f>");
    assertThat(text("/reports")).contains("Ikke forfalt", "<rect", "ageing.xlsx");
  }

  @Test
  void howItWasBeforeStandsBesideHowItIs() throws Exception {
    order("R1");
    await().untilAsserted(() -> assertThat(JsonMapper.shared().readTree(
        text("/api/reports/%s/figures".formatted(SELLER))).at("/now/minutes").isNumber())
        .isTrue());

    var told = send("PUT", "/api/reports/%s/baseline".formatted(SELLER), "application/json",
        "{\"minutes\": 12.5, \"errorPercent\": 4, \"daysToPayment\": 21, \"who\": \"Kari\"}");
    assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
    assertThat(send("POST", "/reports/%s/baseline".formatted(SELLER),
        "application/x-www-form-urlencoded", "minutes=13,5&errors=4&days=21&who=Kari")
        .statusCode()).isEqualTo(302);

    assertThat(text("/api/reports/%s/figures".formatted(SELLER))).contains("13.5", "Kari");
    assertThat(text("/reports")).contains("Før: minutter per faktura", "13,5",
        "Nå: minutter per faktura");
  }

  @Test
  void figuresThatCannotBeAreRefused() throws Exception {
    var answer = send("PUT", "/api/reports/%s/baseline".formatted(SELLER), "application/json",
        "{\"minutes\": 12, \"errorPercent\": 140, \"daysToPayment\": 21, \"who\": \"Kari\"}");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("REPORT_BASELINE", "cure");
  }

  private void order(String customer) throws Exception {
    var answer = send("POST", "/api/orders", "application/json", """
        {"id": "%s", "seller": "%s", "ordered": "%s",
         "buyer": {"id": "%s", "name": "Ola Hansen",
           "address": {"postalCode": "0155", "city": "Oslo"}, "email": "ola@example.no"},
         "lines": [{"id": "1", "name": "Lampe", "quantity": "1", "unitPrice": "100.00",
           "vat": {"category": "S", "rate": "25"}}]}"""
        .formatted(UUID.randomUUID(), SELLER, LocalDate.now(), customer));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private String sheet(byte[] xlsx) throws Exception {
    var file = Files.write(folder.resolve("a.xlsx"), xlsx);
    try (var zip = new ZipFile(file.toFile())) {
      return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
          .readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String text(String path) throws Exception {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String path) throws Exception {
    var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(hub.resolve(path))
        .header("Accept-Language", "nb").build(), BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private HttpResponse<String> send(String method, String path, String type, String body)
      throws Exception {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(hub.resolve(path))
        .header("Content-Type", type).method(method, BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }
}
