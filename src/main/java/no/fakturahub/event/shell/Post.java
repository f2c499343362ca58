package no.fakturahub.event.shell;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.fakturahub.kernel.RootCause;
import org.springframework.stereotype.Component;

/// One message by HTTP: no redirect is followed, and nothing of the answer is kept but its status, so nobody reads
/// through us what lies behind a door.
@Component
class Post {

  /** Of an answer, which nobody reads. */
  private static final int MOST = 64 * 1024;

  private final HttpClient http;
  private final Duration timeout;

  Post(EventSettings settings) {
    this.timeout = settings.timeout();
    this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
        .followRedirects(Redirect.NEVER).connectTimeout(settings.timeout()).build();
  }

  /// The headers are those of Standard Webhooks 1.0.0; the body is a CloudEvent in structured mode.
  Answer send(URI place, UUID id, Instant at, String seal, byte[] body) {
    var request = HttpRequest.newBuilder(place)
        .header("Content-Type", "application/cloudevents+json; charset=UTF-8")
        .header("User-Agent", "Fakturahub").header("webhook-id", id.toString())
        .header("webhook-timestamp", Long.toString(at.getEpochSecond()))
        .header("webhook-signature", seal).POST(BodyPublishers.ofByteArray(body)).build();
    // A request's own timeout ends with the headers; the whole of it must end.
    var answer = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.discarding(), MOST));
    try {
      return read(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException slow) {
      answer.cancel(true);
      return Answer.failed("no answer in " + timeout.toSeconds() + " s");
    } catch (ExecutionException failed) {
      return Answer.failed(RootCause.of(failed));
    } catch (InterruptedException stopped) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while sending an event", stopped);
    }
  }

  private static Answer read(HttpResponse<Void> answer) {
    var status = answer.statusCode();
    if (status / 100 == 2)
      return Answer.taken(status);
    var wait = answer.headers().firstValue("Retry-After").filter(text -> text.matches("[0-9]{1,6}"))
        .map(text -> Duration.ofSeconds(Long.parseLong(text))).orElse(Duration.ZERO);
    return new Answer(status, "HTTP " + status, wait);
  }
}
