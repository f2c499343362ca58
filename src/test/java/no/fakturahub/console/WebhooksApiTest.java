package no.fakturahub.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.fakturahub.HubTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Webhooks by REST and at the console, in the whole hub.
@HubTest
class WebhooksApiTest {

  @Value("http://127.0.0.1:${server.port}")
  URI hub;

  @Test
  void whoeverAsksIsToldAndSeesWhatWasAnswered() throws Exception {
    List<String> ids = new CopyOnWriteArrayList<>();
    var door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    door.createContext("/", message -> {
      ids.add(message.getRequestHeaders().getFirst("webhook-id"));
      message.sendResponseHeaders(204, -1);
      message.close();
    });
    door.start();
    try {
      var url = "http://127.0.0.1:" + door.getAddress().getPort() + "/hook?token=hidden";
      var made = read(send("POST", "/api/webhooks",
          "{\"url\":\"%s\",\"kinds\":[\"invoice.issued\"],\"sellers\":[\"987654325\"]}"
              .formatted(url)));
      var at = "/api/webhooks/" + made.get("id").asString();
      assertThat(made.get("secret").asString()).startsWith("whsec_");

      assertThat(send("POST", at + "/test", "").statusCode()).isEqualTo(200);
      await().untilAsserted(() -> assertThat(deliveries(at).at("/0/status").asInt())
          .isEqualTo(204));
      assertThat(send("POST", at + "/deliveries/%d/again".formatted(
          deliveries(at).at("/0/number").asLong()), "").statusCode()).isEqualTo(200);
      await().untilAsserted(() -> assertThat(ids).hasSize(2));
      assertThat(ids.getFirst()).isEqualTo(ids.getLast());

      assertThat(send("GET", "/webhooks", "").body()).contains("webhook.test", "invoice.issued")
          .doesNotContain("hidden", made.get("secret").asString());
      assertThat(send("POST", at + "/pause", "").statusCode()).isEqualTo(200);
      assertThat(send("GET", "/api/webhooks", "").body()).contains("PAUSED");
      assertThat(send("POST", at + "/resume", "").statusCode()).isEqualTo(200);
      assertThat(read(send("POST", at + "/secret", "")).get("secret"))
          .isNotEqualTo(made.get("secret"));
      assertThat(send("DELETE", at, "").statusCode()).isEqualTo(200);
      assertThat(send("POST", at + "/test", "").statusCode()).isEqualTo(404);
    } finally {
      door.stop(0);
    }
  }

  @Test
  void whatCannotBeIsRefusedWithItsReason() throws Exception {
    assertThat(send("POST", "/api/webhooks", "{\"url\":\"https://10.0.0.1/\"}").body())
        .contains("WEBHOOK_INSIDE");
    assertThat(send("POST", "/api/webhooks", "{}").body()).contains("WEBHOOK_URL");
    assertThat(send("POST", "/api/webhooks",
        "{\"url\":\"https://8.8.8.8/\",\"kinds\":[\"nothing.such\"]}").body())
        .contains("WEBHOOK_REQUEST");
  }

  private JsonNode deliveries(String at) throws Exception {
    return read(send("GET", at + "/deliveries", ""));
  }

  private static JsonNode read(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    return HttpClient.newHttpClient().send(HttpRequest.newBuilder(hub.resolve(path))
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
  }
}
