package no.fakturahub.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import no.fakturahub.sandbox.sms.Phones;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Customers who get a text message, follow its link, and pay with their app.
@Component
@Profile("sandbox")
class PhoneUsers {

  static final String BY_APP = "app";
  private static final String KEY = "Vipps ";
  private static final Duration GLANCE = Duration.ofMillis(500);

  private final Phones phones;
  private final SandboxFolders folders;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
      .connectTimeout(Duration.ofSeconds(5)).build();

  PhoneUsers(Phones phones, SandboxFolders folders) {
    this.phones = phones;
    this.folders = folders;
  }

  /// Everyone in the plan who pays by app, as soon as the message has come.
  void pay(Duration patience) throws IOException {
    var until = Instant.now().plus(patience);
    for (var number : numbers()) {
      while (!link(number).map(this::isPaid).orElse(false)) {
        if (Instant.now().isAfter(until))
          throw new IOException("the invoice to phone " + number + " was not paid");
        LockSupport.parkNanos(GLANCE.toNanos());
      }
    }
  }

  /// Presses the button, and approves where it leads; pressing again shows that nothing is owed.
  private boolean isPaid(URI page) {
    try {
      var next = press(URI.create(page + "/vipps"));
      if (!next.getPath().startsWith("/sandbox/vipps/app/"))
        return next.getPath().equals(page.getPath()) && next.getQuery() == null;
      press(URI.create(next + "/approve"));
    } catch (IOException notNow) {
      // the next glance tries again
    }
    return false;
  }

  private URI press(URI button) throws IOException {
    try {
      var answer = http.send(HttpRequest.newBuilder(button).timeout(Duration.ofSeconds(30))
          .POST(BodyPublishers.noBody()).build(), BodyHandlers.discarding());
      return answer.headers().firstValue("Location").map(button::resolve)
          .orElseThrow(() -> new IOException("%s: %d".formatted(button, answer.statusCode())));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IOException(stopping);
    }
  }

  private Optional<URI> link(String number) {
    return phones.all().stream().filter(message -> message.to().equals(number))
        .map(message -> message.text().substring(message.text().lastIndexOf(' ') + 1))
        .filter(word -> word.startsWith("http")).map(URI::create).findFirst();
  }

  private List<String> numbers() throws IOException {
    return Files.readAllLines(folders.payments()).stream()
        .filter(line -> line.startsWith(KEY) && line.endsWith(";" + BY_APP))
        .map(line -> line.substring(KEY.length(), line.indexOf(';'))).toList();
  }
}
