package no.fakturahub.ledger.shell.tripletex;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.fakturahub.later.NotYet;
import no.fakturahub.ledger.shell.tripletex.Message.Problem;
import no.fakturahub.ledger.shell.tripletex.TripletexSettings.Access;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One company's line to Tripletex: a session when it is needed, a pause when it is asked for.
///
/// Any exception but [no.fakturahub.kernel.Refused] and [NotYet] means that nobody knows whether
/// the request was carried out.
final class Wire {

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
      .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_NULL))
      .build();

  private static final byte[] EMPTY = {'{', '}'};

  /// When the answer to too many requests does not say how long.
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final HttpClient http;
  private final Access access;
  private final Duration timeout;
  private final Clock clock;
  private final Sessions sessions;
  private volatile Instant allowed = Instant.MIN;

  Wire(HttpClient http, Access access, Duration timeout, Clock clock) {
    this.http = http;
    this.access = access;
    this.timeout = timeout;
    this.clock = clock;
    this.sessions = new Sessions(this, access, clock);
  }

  /// For a value in a query.
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  <T> T get(String path, TypeReference<T> type) {
    return withSession(request(path).GET(), type);
  }

  <T> T post(String path, Object body, TypeReference<T> type) {
    return withSession(posting(path, body), type);
  }

  /// What is answered is not read.
  void put(String path, Object body) {
    withSession(request(path).header("Content-Type", "application/json; charset=utf-8")
        .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))),
        new TypeReference<JsonNode>() {
        });
  }

  <T> T postWithoutSession(String path, Object body, TypeReference<T> type) {
    return read(send(posting(path, body)), type);
  }

  /// A 401 says that nothing was done, so the request may go again at once, with a new session.
  private <T> T withSession(HttpRequest.Builder request, TypeReference<T> type) {
    var session = sessions.current();
    var response = send(request.setHeader("Authorization", session.header()));
    if (response.statusCode() == 401) {
      var next = sessions.instead(session);
      response = send(request.setHeader("Authorization", next.header()));
    }
    return read(response, type);
  }

  private HttpRequest.Builder posting(String path, Object body) {
    return request(path).header("Content-Type", "application/json; charset=utf-8")
        .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(access.baseUrl() + path)).timeout(timeout)
        .header("Accept", "application/json");
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    if (clock.instant().isBefore(allowed))
      throw new Fault.Busy(allowed).asException();
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("Tripletex did not answer: " + access, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while Tripletex was asked: " + access, e);
    }
  }

  private <T> T read(HttpResponse<byte[]> response, TypeReference<T> type) {
    if (response.statusCode() / 100 == 2)
      return JSON.readValue(response.body().length == 0 ? EMPTY : response.body(), type);
    var fault = Fault.of(response.statusCode(), problem(response), allowedAgain(response));
    if (fault instanceof Fault.Busy(var until))
      allowed = until;
    throw fault.asException();
  }

  /// A gateway in between may answer with something else than the vendor's JSON.
  private static Problem problem(HttpResponse<byte[]> response) {
    @Nullable
    Problem problem = null;
    try {
      problem = JSON.readValue(response.body(), Problem.class);
    } catch (JacksonException e) {
      // not theirs: the status must do
    }
    return problem != null
        ? problem
        : new Problem(response.statusCode(), 0, "without the vendor's error body", null, null);
  }

  private Instant allowedAgain(HttpResponse<byte[]> response) {
    var seconds = response.headers().firstValue("X-Rate-Limit-Reset")
        .filter(text -> text.matches("[0-9]{1,5}")).map(Long::parseLong);
    return clock.instant().plus(seconds.map(Duration::ofSeconds).orElse(PAUSE));
  }
}
