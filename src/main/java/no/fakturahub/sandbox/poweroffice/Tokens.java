package no.fakturahub.sandbox.poweroffice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Tokens of twenty minutes, which a restart forgets.
final class Tokens {

  private static final Duration LIFE = Duration.ofMinutes(20);

  private record Token(String client, Instant ends) {}

  private final Map<String, Token> tokens = new ConcurrentHashMap<>();
  private final Clock clock;

  Tokens(Clock clock) {
    this.clock = clock;
  }

  /// @param authorization Basic, with the application's key and the client's
  ObjectNode make(@Nullable String authorization) {
    var pair = new String(Base64.getMimeDecoder().decode(authorization == null
        ? ""
        : authorization.substring("Basic ".length())), StandardCharsets.UTF_8).split(":", 2);
    if (pair.length != 2 || !pair[0].startsWith("sandbox") || !pair[1].startsWith("sandbox"))
      throw new Rejected(400, "invalid_client", "Client integration not found. Please ensure the "
          + "provided keys are matching the desired environment.");
    var token = UUID.randomUUID().toString();
    tokens.put(token, new Token(pair[1], clock.instant().plus(LIFE)));
    return JsonNodeFactory.instance.objectNode().put("access_token", token)
        .put("token_type", "bearer").put("expires_in", LIFE.toSeconds());
  }

  /// @return the client's name
  String client(@Nullable String authorization) {
    var token = authorization == null ? null : tokens.get(authorization.replace("Bearer ", ""));
    if (token == null || !clock.instant().isBefore(token.ends()))
      throw new Rejected(401, "Unauthorized", "The token is none, or has ended. (sandbox)");
    return token.client();
  }

  void endAll() {
    tokens.clear();
  }
}
