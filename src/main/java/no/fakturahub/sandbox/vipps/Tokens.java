package no.fakturahub.sandbox.vipps;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Access tokens, which last an hour as in the vendor's test environment, and which a restart
/// forgets. The numbers come as text, as theirs do.
final class Tokens {

  private static final Duration LIFE = Duration.ofHours(1);

  private final Map<String, Instant> ends = new ConcurrentHashMap<>();
  private final Clock clock;

  Tokens(Clock clock) {
    this.clock = clock;
  }

  /// @throws Problem unless all the keys are a sandbox's
  ObjectNode make(@Nullable String clientId, @Nullable String clientSecret,
      @Nullable String subscriptionKey) {
    if (!isOurs(clientId) || !isOurs(clientSecret) || !isOurs(subscriptionKey))
      throw Problem.plain(401, "Unauthorized (sandbox)");
    var token = UUID.randomUUID().toString();
    var end = clock.instant().plus(LIFE);
    ends.put(token, end);
    return Json.object().put("token_type", "Bearer")
        .put("expires_in", Long.toString(LIFE.toSeconds()))
        .put("expires_on", Long.toString(end.getEpochSecond())).put("access_token", token);
  }

  void check(@Nullable String authorization, @Nullable String subscriptionKey) {
    var token = authorization == null || !authorization.startsWith("Bearer ")
        ? ""
        : authorization.substring(7);
    var end = ends.get(token);
    if (end == null || !clock.instant().isBefore(end) || !isOurs(subscriptionKey))
      throw Problem.plain(401, "Unauthorized (sandbox)");
  }

  void endAll() {
    ends.clear();
  }

  private static boolean isOurs(@Nullable String key) {
    return key != null && key.startsWith("sandbox");
  }
}
