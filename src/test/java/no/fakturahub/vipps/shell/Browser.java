package no.fakturahub.vipps.shell;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Supplier;

/// A browser on this machine, which follows no redirect by itself.
record Browser(HttpClient http, Supplier<String> port) {

  Browser(Supplier<String> port) {
    this(HttpClient.newHttpClient(), port);
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /// @param headers a name, its value, and so on
  HttpResponse<String> post(String path, String body, String... headers) {
    var request = request(path).header("Content-Type", "application/json");
    for (var i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request.POST(BodyPublishers.ofString(body)));
  }

  void delete(String path) {
    send(request(path).DELETE());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%s%s".formatted(port.get(), path)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
