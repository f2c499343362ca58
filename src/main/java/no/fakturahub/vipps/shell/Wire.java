package no.fakturahub.vipps.shell;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
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
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import no.fakturahub.vipps.shell.VippsSettings.Access;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// One sales unit's line to Vipps MobilePay: its keys, a token when it is needed, a pause when it is
/// asked for.
///
/// Any exception but [no.fakturahub.kernel.Refused] and [no.fakturahub.later.NotYet] means that
/// nobody knows whether the request was carried out.
final class Wire {

  private static final JsonMapper JSON = JsonMapper.builder()
      .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL)).build();

  /// When nobody says for how long.
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final int MOST = 1024 * 1024;
  private static final String VERSION = Objects
      .requireNonNullElse(Wire.class.getPackage().getImplementationVersion(), "0");

  private final HttpClient http;
  private final VippsSettings settings;
  private final Access access;
  private final Clock clock;
  private final Tokens tokens;

  Wire(HttpClient http, VippsSettings settings, Access access, Clock clock) {
    this.http = http;
    this.settings = settings;
    this.access = access;
    this.clock = clock;
    this.tokens = new Tokens(this::askForToken, clock);
  }

  /// @return empty when there is no such thing
  <T> Optional<T> find(String path, Class<T> type) {
    var response = withToken(request(path).GET());
    return response.statusCode() == 404 ? Optional.empty() : Optional.of(read(response, type));
  }

  <T> T post(String path, String key, Object body, Class<T> type) {
    return read(withToken(posting(path, body).header("Idempotency-Key", key)), type);
  }

  <T> T post(String path, Object body, Class<T> type) {
    return read(withToken(posting(path, body)), type);
  }

  void patch(String path, String key, Object body) {
    check(withToken(request(path).header("Content-Type", "application/json")
        .header("Idempotency-Key", key)
        .method("PATCH", BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))));
  }

  void postForNothing(String path, String key, Object body) {
    check(withToken(posting(path, body).header("Idempotency-Key", key)));
  }

  void delete(String path, @Nullable String key) {
    var request = request(path).DELETE();
    check(withToken(key == null ? request : request.header("Idempotency-Key", key)));
  }

  /// A message that came to us.
  static <T> T read(byte[] body, Class<T> type) {
    return JSON.readValue(body, type);
  }

  /// A 401 says that nothing was done, so the request may go again at once, with a new token.
  private HttpResponse<byte[]> withToken(HttpRequest.Builder request) {
    var token = tokens.current();
    var response = send(request.setHeader("Authorization", token.bearer()));
    return response.statusCode() == 401
        ? send(request.setHeader("Authorization", tokens.instead(token).bearer()))
        : response;
  }

  private Message.Token askForToken() {
    return read(send(request("/accesstoken/get").header("client_id", access.clientId())
        .header("client_secret", access.clientSecret()).POST(BodyPublishers.noBody())),
        Message.Token.class);
  }

  private HttpRequest.Builder posting(String path, Object body) {
    return request(path).header("Content-Type", "application/json")
        .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(settings.baseUrl() + path))
        .timeout(settings.requestTimeout()).header("Accept", "application/json")
        .header("Ocp-Apim-Subscription-Key", access.subscriptionKey())
        .header("Merchant-Serial-Number", access.merchantSerialNumber())
        .header("Vipps-System-Name", "fakturahub").header("Vipps-System-Version", VERSION)
        .header("Vipps-System-Plugin-Name", "fakturahub-vipps")
        .header("Vipps-System-Plugin-Version", VERSION);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST));
    } catch (IOException e) {
      throw new UncheckedIOException("Vipps did not answer: " + access, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Vipps was asked: " + access, e);
    }
  }

  private <T> T read(HttpResponse<byte[]> response, Class<T> type) {
    check(response);
    return JSON.readValue(response.body(), type);
  }

  private void check(HttpResponse<byte[]> response) {
    if (response.statusCode() / 100 != 2)
      throw Fault.of(response.statusCode(), problem(response), allowedAgain(response))
          .asException();
  }

  /// A gateway in between answers with something else than the vendor's problem.
  private static Message.Problem problem(HttpResponse<byte[]> response) {
    try {
      return Objects.requireNonNullElse(JSON.readValue(response.body(), Message.Problem.class),
          Message.Problem.NONE);
    } catch (JacksonException notTheirs) {
      return Message.Problem.NONE;
    }
  }

  private Instant allowedAgain(HttpResponse<byte[]> response) {
    var seconds = response.headers().firstValue("Retry-After")
        .filter(text -> text.matches("[0-9]{1,5}")).map(Long::parseLong);
    return clock.instant().plus(seconds.map(Duration::ofSeconds)
        .orElse(response.statusCode() == 429 ? Duration.ofMinutes(1) : PAUSE));
  }
}
