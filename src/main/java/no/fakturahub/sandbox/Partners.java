package no.fakturahub.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The shops' ERP systems. The folder under `samples/orders` says who sends: a partner by SFTP, or `api`.
@Component
@Profile("sandbox")
class Partners {

  private final SftpDrop sftp;
  private final URI orders;
  private final Path key;

  Partners(SftpDrop sftp, @Value("http://127.0.0.1:${server.port}/api/orders") URI orders,
      @Value("${hub.data}/hub.key") Path key) {
    this.sftp = sftp;
    this.orders = orders;
    this.key = key;
  }

  void send(Path order) throws IOException {
    var partner = order.getName(order.getNameCount() - 2).toString();
    if (partner.equals("api"))
      post(order);
    else
      sftp.put(partner + "/in", order.getFileName().toString(), Files.readAllBytes(order));
  }

  private void post(Path order) throws IOException {
    var request = HttpRequest.newBuilder(orders).timeout(Duration.ofSeconds(30))
        .header("Content-Type", "application/json").POST(BodyPublishers.ofFile(order));
    if (Files.exists(key))
      request.header("Authorization", "Bearer " + Files.readString(key));
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 300)
        throw new IOException("%s was answered with %d %s".formatted(order.getFileName(),
            answer.statusCode(), answer.body()));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IOException(stopping);
    }
  }
}
