package no.fakturahub.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import no.fakturahub.HubProcess;

/// Systems that post one order a call, half of them for companies that Peppol reaches, half for people with e-mail.
final class Orders {

  private static final int SYSTEMS = 16;
  private static final HttpClient HTTP = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

  private final AtomicInteger number = new AtomicInteger();
  private final List<URI> doors;

  Orders(List<HubProcess> nodes) {
    this.doors = nodes.stream().map(node -> node.uri("/api/orders")).toList();
  }

  /// As many as are taken.
  ///
  /// @return those that were answered, and are kept, a second
  double asFastAsTaken(int seconds) throws Exception {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    return together(() -> {
      var taken = 0;
      for (; System.nanoTime() < end; taken++)
        post();
      return taken;
    }) / (double) seconds;
  }

  /// @return seconds that it took to hand them in
  double burst(int many) throws Exception {
    var begun = System.nanoTime();
    var left = new AtomicInteger(many);
    together(() -> {
      while (left.getAndDecrement() > 0)
        post();
      return 0;
    });
    return (System.nanoTime() - begun) / 1e9;
  }

  /// At an even pace, whatever the answers take.
  void steadily(double perSecond, int seconds) throws Exception {
    var begun = System.nanoTime();
    var pause = (long) (1e9 / perSecond);
    var next = new AtomicInteger();
    var all = (int) (perSecond * seconds);
    together(() -> {
      for (var mine = next.getAndIncrement(); mine < all; mine = next.getAndIncrement()) {
        LockSupport.parkNanos(begun + mine * pause - System.nanoTime());
        post();
      }
      return 0;
    });
  }

  private static int together(Callable<Integer> one) throws Exception {
    try (var systems = Executors.newFixedThreadPool(SYSTEMS)) {
      var sum = 0;
      for (var done : systems.invokeAll(IntStream.range(0, SYSTEMS).mapToObj(_ -> one).toList()))
        sum += done.get();
      return sum;
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }

  void post() throws IOException, InterruptedException {
    var n = number.incrementAndGet();
    var answer = HTTP.send(HttpRequest.newBuilder(doors.get(n % doors.size()))
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(order(n)))
        .build(), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2)
      throw new IOException(answer.statusCode() + " " + answer.body());
  }

  static String order(int n) {
    return """
        {"id": "L-%d", "seller": "987654325", "ordered": "2026-11-20", "buyer": %s,
         "references": {"order": "L-%d"},
         "lines": [{"id": "1", "name": "Kopipapir", "quantity": "2", "unitPrice": "100.50",
           "vat": {"category": "S", "rate": "25"}}]}""".formatted(n, n % 2 == 0 ? """
        {"id": "%d", "name": "Nordlys Kontorrekvisita AS", "orgNumber": "312900106",
          "address": {"street": "Havnegata 2", "postalCode": "7010", "city": "Trondheim"}}"""
        .formatted(900_000 + n % 1000) : """
        {"id": "%d", "name": "Kari Nordmann", "email": "kari@example.no",
          "address": {"street": "Fjellveien 3", "postalCode": "5003", "city": "Bergen"}}"""
        .formatted(n % 1000), n);
  }
}
