package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.json.JsonMapper;

/// A system that calls the API by a key of its own, beside somebody who clicks.
final class Erp {

  static final String NAME = "ERP";

  private final URI hub;
  private final String key;

  Erp(URI hub, String key) {
    this.hub = hub;
    this.key = key;
  }

  /// @return the invoice's id
  String order(String id, String buyer, String name) throws Exception {
    return order("987654325", id, buyer, name);
  }

  String order(String seller, String id, String buyer, String name) throws Exception {
    return JsonMapper.shared().readTree(send("POST", "/api/orders", """
        {"id": "%s", "seller": "%s", "ordered": "2026-11-20",
         "buyer": {"id": "%s", "name": "%s",
           "address": {"postalCode": "0155", "city": "Oslo"}, "email": "kunde@example.no"},
         "lines": [{"id": "1", "name": "Lampe", "quantity": "2", "unitPrice": "100.00",
           "vat": {"category": "S", "rate": "25"}}]}""".formatted(id, seller, buyer, name)))
        .get("invoice").asString();
  }

  String send(String method, String path, String body) throws Exception {
    var answer = answer(method, path, body);
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return answer.body();
  }

  void refused(String method, String path, String body) throws Exception {
    assertThat(answer(method, path, body).statusCode()).isEqualTo(422);
  }

  int status(String method, String path) throws Exception {
    return answer(method, path, "").statusCode();
  }

  private HttpResponse<String> answer(String method, String path, String body)
      throws Exception {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(hub.resolve(path))
        .header("Content-Type", body.startsWith("ordre;") ? "text/csv" : "application/json")
        .header("Authorization", "Bearer " + key)
        .method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
  }
}
