package no.fakturahub.sandbox.poweroffice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/// So many requests a second, ten by default, for one subscription key, of all its clients together
/// (developer.poweroffice.net, "Rate limits").
final class Limit {

  /** A second, less what a clock and a network may be off. */
  private static final Duration WINDOW = Duration.ofMillis(900);

  private final int perSecond;
  private final Clock clock;
  private final Deque<Instant> latest = new ArrayDeque<>();
  private int refused;

  Limit(int perSecond, Clock clock) {
    this.perSecond = perSecond;
    this.clock = clock;
  }

  synchronized void take() {
    var now = clock.instant();
    if (latest.size() == perSecond
        && Duration.between(latest.getFirst(), now).compareTo(WINDOW) < 0) {
      refused++;
      throw new Rejected(429, "", "Rate limit is exceeded. Try again in 1 seconds.");
    }
    latest.addLast(now);
    if (latest.size() > perSecond)
      latest.removeFirst();
  }

  synchronized int refused() {
    return refused;
  }
}
