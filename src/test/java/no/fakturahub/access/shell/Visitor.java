package no.fakturahub.access.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// Somebody with a browser of their own.
final class Visitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final URI hub;
  private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager())
      .build();

  Visitor(URI hub) {
    this.hub = hub;
  }

  /// @return where the form leads on to
  String signIn(String name, String password, String code) throws Exception {
    return post("/sign-in", Map.of("name", name, "password", password, "code", code, "_csrf",
        token(get("/sign-in").body()))).headers().firstValue("Location").orElseThrow();
  }

  String token(String page) {
    var found = TOKEN.matcher(page);
    assertThat(found.find()).as("a token in the form").isTrue();
    return found.group(1);
  }

  HttpResponse<String> get(String path) throws Exception {
    return browser.send(HttpRequest.newBuilder(hub.resolve(path))
        .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8").build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
    var form = fields.entrySet().stream().map(one -> one.getKey() + "="
        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    return browser.send(HttpRequest.newBuilder(hub.resolve(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
  }

  /// @return the id of an invoice for an order that came with a system's key
  String ordered(String key) throws Exception {
    return ordered(key, "987654325");
  }

  String ordered(String key, String seller) throws Exception {
    var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(
        hub.resolve("/api/orders")).header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + key).POST(BodyPublishers.ofString("""
            {"id": "%s", "seller": "%s", "ordered": "2026-11-20",
             "buyer": {"id": "4711", "name": "Ola Hansen",
               "address": {"postalCode": "0155", "city": "Oslo"}, "email": "ola@example.no"},
             "lines": [{"id": "1", "name": "Lampe", "quantity": "2", "unitPrice": "100.00",
               "vat": {"category": "S", "rate": "25"}}]}""".formatted(UUID.randomUUID(), seller)))
        .build(),
        BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return JsonMapper.shared().readTree(answer.body()).get("invoice").asString();
  }
}
