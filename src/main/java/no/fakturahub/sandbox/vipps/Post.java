package no.fakturahub.sandbox.vipps;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Carries messages, in order, and again a few times when they are not taken. The real one goes on
/// for a week.
final class Post implements AutoCloseable {

  private static final int TRIES = 5;

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
      .connectTimeout(Duration.ofSeconds(5)).build();
  private final ScheduledExecutorService carrier = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().daemon().name("sandbox-vipps-messages").factory());

  void send(URI address, List<String> headers, byte[] body) {
    carrier.execute(() -> carry(address, headers, body, TRIES));
  }

  void sendOnce(URI address, List<String> headers, byte[] body) {
    carrier.execute(() -> carry(address, headers, body, 1));
  }

  private void carry(URI address, List<String> headers, byte[] body, int tries) {
    if (!isTaken(address, headers, body) && tries > 1)
      carrier.schedule(() -> carry(address, headers, body, tries - 1), 2, TimeUnit.SECONDS);
  }

  private boolean isTaken(URI address, List<String> headers, byte[] body) {
    try {
      var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10))
          .headers(headers.toArray(String[]::new)).header("Content-Type", "application/json")
          .POST(BodyPublishers.ofByteArray(body)).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() < 300;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return true;
    } catch (Exception notThere) {
      return false;
    }
  }

  @Override
  public void close() {
    carrier.shutdownNow();
    http.shutdownNow();
  }
}
