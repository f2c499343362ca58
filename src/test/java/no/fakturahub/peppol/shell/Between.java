package no.fakturahub.peppol.shell;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Someone on the line between two access points, who hands on what is sent and changes what is answered.
final class Between implements AutoCloseable {

  private final HttpServer server;
  private final UnaryOperator<String> change;
  private volatile @Nullable URI receiver;

  private Between(HttpServer server, UnaryOperator<String> change) {
    this.server = server;
    this.change = change;
  }

  static Between start(UnaryOperator<String> change) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    var between = new Between(server, change);
    server.createContext("/", between::handOn);
    server.start();
    return between;
  }

  void before(URI address) {
    receiver = address;
  }

  URI address() {
    return URI.create("http://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
  }

  private void handOn(HttpExchange exchange) throws IOException {
    try (exchange; var http = HttpClient.newHttpClient()) {
      var body = exchange.getRequestBody().readAllBytes();
      var type = exchange.getRequestHeaders().getFirst("Content-Type");
      var request = HttpRequest.newBuilder(receiver).header("Content-Type", type)
          .POST(BodyPublishers.ofByteArray(body)).build();
      var answer = http.send(request, BodyHandlers.ofString());
      var changed = change.apply(answer.body()).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type",
          answer.headers().firstValue("Content-Type").orElseThrow());
      exchange.sendResponseHeaders(answer.statusCode(), changed.length == 0 ? -1 : changed.length);
      exchange.getResponseBody().write(changed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
