package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import no.fakturahub.HubTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

/// Reminders over HTTP, in the whole hub; what is due when is told in `reminder.shell.RemindingTest`.
@HubTest
class RemindersApiTest {

  @Value("http://127.0.0.1:${server.port}")
  URI hub;

  @Test
  void anObjectionIsEnteredSeenAndEnded() throws Exception {
    var id = invoice();

    assertThat(post("/api/invoices/" + id + "/dispute", "{\"who\":\"Kari\"}").statusCode())
        .isEqualTo(422);
    var disputed = text(post("/api/invoices/" + id + "/dispute",
        "{\"who\":\"Kari\",\"why\":\"Varen kom ikke\"}"));
    assertThat(disputed).contains("DISPUTE", "Varen kom ikke");
    assertThat(text(get("/invoices/" + id))).contains("Varen kom ikke");

    var stop = JsonMapper.shared().readTree(disputed).at("/stopped/0/id").asString();
    post("/api/reminder-stops/" + stop + "/end", "{\"who\":\"Kari\"}");
    assertThat(text(get("/api/invoices/" + id + "/reminders"))).contains("\"stopped\":[]");
  }

  @Test
  void nothingIsDueOfAnInvoiceThatIsNew() throws Exception {
    var id = invoice();

    assertThat(text(get("/api/reminders?seller=987654325"))).doesNotContain(id);
    assertThat(text(post("/api/reminders/approve",
        "{\"who\":\"Kari\",\"invoices\":[\"%s\"]}".formatted(id)))).contains("\"letter\":null");
    assertThat(text(get("/reminders"))).contains("Purringer", "Nordlys Handel AS");
  }

  @Test
  void whoeverCollectsGetsAllOfItInOneFile() throws Exception {
    var id = invoice();

    assertThat(text(post("/api/invoices/" + id + "/hand-off", "{\"who\":\"Kari\"}")))
        .contains("HANDED_OFF");
    var zip = HttpClient.newHttpClient().send(
        HttpRequest.newBuilder(hub.resolve("/api/invoices/" + id + "/collection")).build(),
        BodyHandlers.ofByteArray());

    assertThat(names(zip.body())).contains("krav.json", "faktura.pdf", "tidslinje.csv");
  }

  @Test
  void whatIsNotThereSaysWhatToDo() throws Exception {
    var answer = get("/api/invoices/" + new UUID(0, 1) + "/collection");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("REMINDER_NO_INVOICE", "cure");
  }

  private static List<String> names(byte[] bytes) throws Exception {
    var names = new ArrayList<String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  private String invoice() throws Exception {
    var answer = post("/api/orders", """
        {"id": "%s", "seller": "987654325", "ordered": "2026-11-20",
         "buyer": {"id": "R1", "name": "Ola Hansen",
           "address": {"postalCode": "0155", "city": "Oslo"}, "email": "ola@example.no"},
         "lines": [{"id": "1", "name": "Lampe", "quantity": "2", "unitPrice": "100.00",
           "vat": {"category": "S", "rate": "25"}}]}""".formatted(UUID.randomUUID()));
    return JsonMapper.shared().readTree(text(answer)).get("invoice").asString();
  }

  private static String text(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return answer.body();
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
