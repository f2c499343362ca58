package no.fakturahub.sandbox.fiken;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Who asks, and how often: a token that asks twice at a time is banned, as Fiken threatens (API v2 document 2.0.0,
/// "Rate limiting"), and how often it asks more than four times a second is counted.
final class Tokens {

  /** A second, less what a clock and a network may be off. */
  private static final Duration WINDOW = Duration.ofMillis(900);
  private static final int PER_WINDOW = 4;

  private final Clock clock;
  private final Set<String> within = new HashSet<>();
  private final Set<String> banned = new HashSet<>();
  private final Map<String, Deque<Instant>> latest = new HashMap<>();
  private int hurried;

  Tokens(Clock clock) {
    this.clock = clock;
  }

  synchronized void enter(String token) {
    if (!token.startsWith("Bearer sandbox"))
      throw new Rejected(401, "Unauthorized (sandbox)");
    if (within.contains(token))
      banned.add(token);
    if (banned.contains(token))
      throw new Rejected(403, "Banned: more than one request at a time (sandbox)");
    within.add(token);
    var times = latest.computeIfAbsent(token, _ -> new ArrayDeque<>());
    times.addLast(clock.instant());
    if (times.size() > PER_WINDOW
        && Duration.between(times.removeFirst(), times.getLast()).compareTo(WINDOW) < 0)
      hurried++;
  }

  synchronized void leave(String token) {
    within.remove(token);
  }

  synchronized int hurried() {
    return hurried;
  }

  synchronized Set<String> banned() {
    return Set.copyOf(banned);
  }

  synchronized void forgive() {
    banned.clear();
    hurried = 0;
  }
}
