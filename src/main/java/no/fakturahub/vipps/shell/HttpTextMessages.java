package no.fakturahub.vipps.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.NotYet;
import no.fakturahub.vipps.Mobile;
import no.fakturahub.vipps.TextMessages;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A gateway by HTTP, in words of our own, for there is no standard: POST
/// `{"id": "…", "to": "4791234567", "text": "…"}`, and `{"id": "the gateway's own"}` by 200 or 202.
/// The same id again is the same message. 4xx is a refusal for good, but for 429.
@Component
class HttpTextMessages implements TextMessages {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PAUSE = Duration.ofMinutes(1);

  record Message(UUID id, String to, String text) {}

  record Taken(String id) {}

  private final SmsSettings settings;
  private final Clock clock;
  private final HttpClient http;

  HttpTextMessages(SmsSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(settings.timeout()).build();
  }

  @Override
  public boolean areSent() {
    return !settings.url().isBlank();
  }

  @Override
  public String send(UUID id, Mobile to, String text) {
    var request = HttpRequest.newBuilder(URI.create(settings.url())).timeout(settings.timeout())
        .header("Content-Type", "application/json").POST(BodyPublishers
            .ofByteArray(JSON.writeValueAsBytes(new Message(id, to.msisdn(), text))));
    if (!settings.token().isBlank())
      request.header("Authorization", "Bearer " + settings.token());
    var answer = send(request.build());
    if (answer.statusCode() == 429)
      throw new NotYet(clock.instant().plus(PAUSE), "The text message gateway is busy");
    if (answer.statusCode() / 100 == 4)
      throw new Refused("SMS_REFUSED", "%d %s".formatted(answer.statusCode(), answer.body()));
    if (answer.statusCode() / 100 != 2)
      throw new IllegalStateException("The text message gateway: " + answer.statusCode());
    return JSON.readValue(answer.body(), Taken.class).id();
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.limiting(BodyHandlers.ofString(), 64 * 1024));
    } catch (IOException e) {
      throw new UncheckedIOException("The text message gateway did not answer: " + settings, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a text message was sent", e);
    }
  }
}
