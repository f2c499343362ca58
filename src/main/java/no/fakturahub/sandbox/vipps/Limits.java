package no.fakturahub.sandbox.vipps;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How often one payment may be asked about: 5 changes of a kind and 120 readings a minute, counted
/// for its reference and the sales unit (ePayment API, Rate limiting). Creating is counted by its
/// body's reference there; here it is not, for the gate reads no bodies.
final class Limits {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int CHANGES = 5;
  private static final int READINGS = 120;

  private record Window(Instant ends, int used) {}

  private final Map<String, Window> windows = new HashMap<>();
  private final Clock clock;

  Limits(Clock clock) {
    this.clock = clock;
  }

  /// @throws Problem when there are too many
  synchronized void take(String method, String path, @Nullable String salesUnit) {
    if (!path.startsWith("/epayment/v1/payments/"))
      return;
    var now = clock.instant();
    var last = windows.get(method + salesUnit + path);
    var window = last == null || !now.isBefore(last.ends())
        ? new Window(now.plus(MINUTE), 1)
        : new Window(last.ends(), last.used() + 1);
    windows.put(method + salesUnit + path, window);
    if (window.used() > (method.equals("GET") ? READINGS : CHANGES))
      throw Problem.plain(429, "Too many requests (sandbox)");
  }
}
