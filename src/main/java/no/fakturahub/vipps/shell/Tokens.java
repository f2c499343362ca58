package no.fakturahub.vipps.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The access token of one sales unit: kept until it has little time left, made anew once for all
/// who wait for it, and never written down.
final class Tokens {

  /// Enough for the slowest request.
  private static final Duration MARGIN = Duration.ofMinutes(2);

  record Token(String bearer, Instant ends) {
    @Override
    public String toString() {
      return "token until " + ends;
    }
  }

  private final Supplier<Message.Token> ask;
  private final Clock clock;
  private @Nullable Token token;

  Tokens(Supplier<Message.Token> ask, Clock clock) {
    this.ask = ask;
    this.clock = clock;
  }

  synchronized Token current() {
    var now = token;
    return now != null && clock.instant().isBefore(now.ends().minus(MARGIN)) ? now : make();
  }

  /// Another than the one that was refused.
  synchronized Token instead(Token refused) {
    var now = token;
    return now == null || now.equals(refused) ? make() : now;
  }

  private Token make() {
    var made = ask.get();
    var fresh = new Token("Bearer " + made.access_token(),
        clock.instant().plusSeconds(Long.parseLong(made.expires_in())));
    token = fresh;
    return fresh;
  }
}
