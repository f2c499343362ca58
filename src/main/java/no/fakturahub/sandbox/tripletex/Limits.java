package no.fakturahub.sandbox.tripletex;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// How many requests a token may make in a while. The vendor does not publish its numbers: clients
/// read the headers.
final class Limits {

  private record Window(Instant ends, int used) {}

  private final int requests;
  private final Duration length;
  private final Clock clock;
  private final Map<String, Window> windows = new HashMap<>();

  Limits(int requests, Duration length, Clock clock) {
    this.requests = requests;
    this.length = length;
    this.clock = clock;
  }

  /// @throws Rejected when there are too many
  synchronized void take(String employee, HttpServletResponse response) {
    var now = clock.instant();
    var last = windows.get(employee);
    var window = last == null || !now.isBefore(last.ends())
        ? new Window(now.plus(length), 1)
        : new Window(last.ends(), last.used() + 1);
    windows.put(employee, window);
    tell(response, Math.max(0, requests - window.used()), window.ends());
    if (window.used() > requests)
      throw tooMany();
  }

  /// As if all had been used.
  Rejected refuse(HttpServletResponse response) {
    tell(response, 0, clock.instant().plus(length));
    return tooMany();
  }

  private void tell(HttpServletResponse response, int left, Instant ends) {
    response.setIntHeader("X-Rate-Limit-Limit", requests);
    response.setIntHeader("X-Rate-Limit-Remaining", left);
    var wait = Duration.between(clock.instant(), ends);
    response.setIntHeader("X-Rate-Limit-Reset", (int) wait.plusMillis(999).toSeconds());
  }

  private static Rejected tooMany() {
    return new Rejected(429, 0, "Too many requests. (sandbox)");
  }
}
