package no.fakturahub.ledger.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import no.fakturahub.later.NotYet;

/// How often a vendor may be asked: each request gets a place in the line, in the order they come.
public final class Pace {

  /// A request that must wait no longer than this waits here; another comes back when it is its turn.
  private static final Duration WORTH_WAITING = Duration.ofSeconds(1);

  private final String vendor;
  private final Duration every;
  private final Clock clock;
  private Instant next = Instant.MIN;

  /// @param every the least time from one request to the next
  public Pace(String vendor, Duration every, Clock clock) {
    this.vendor = vendor;
    this.every = every;
    this.clock = clock;
  }

  /// @throws NotYet when it is long until its turn
  public void take() {
    var wait = Duration.between(clock.instant(), place());
    if (!wait.isNegative() && !wait.isZero())
      LockSupport.parkNanos(wait.toNanos());
  }

  /// Nobody is let through before then.
  public synchronized void rest(Instant until) {
    if (until.isAfter(next))
      next = until;
  }

  private synchronized Instant place() {
    var now = clock.instant();
    var place = next.isAfter(now) ? next : now;
    if (Duration.between(now, place).compareTo(WORTH_WAITING) > 0)
      throw new NotYet(place, "%s takes no more requests before %s".formatted(vendor, place));
    next = place.plus(every);
    return place;
  }
}
