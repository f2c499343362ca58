package no.fakturahub.event.shell;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A receiver of webhooks, on loopback.
final class Door implements AutoCloseable {

  /// One message as it came.
  record Came(String id, String timestamp, String seal, String type, String body) {

    JsonNode event() {
      return JsonMapper.shared().readTree(body);
    }

    String kind() {
      return event().get("type").asString().replace("no.fakturahub.", "");
    }
  }

  final List<Came> came = new CopyOnWriteArrayList<>();
  volatile Function<Came, Integer> answer = _ -> 204;
  private final HttpServer server;

  Door() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.createContext("/", this::take);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:%d/hook".formatted(server.getAddress().getPort());
  }

  List<String> kinds() {
    return came.stream().map(Came::kind).toList();
  }

  private void take(HttpExchange message) throws IOException {
    try (message) {
      var headers = message.getRequestHeaders();
      var one = new Came(headers.getFirst("webhook-id"), headers.getFirst("webhook-timestamp"),
          headers.getFirst("webhook-signature"), headers.getFirst("Content-Type"),
          new String(message.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      came.add(one);
      var status = answer.apply(one);
      message.getResponseHeaders().add("Location", "/elsewhere");
      message.sendResponseHeaders(status, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
