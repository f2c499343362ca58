package no.fakturahub.access.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.filter.OncePerRequestFilter;

/// So often an address may try to sign in within a minute, and no oftener.
final class SlowDown extends OncePerRequestFilter {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final long A_MINUTE = 60_000;

  private final ConcurrentHashMap<String, Integer> tries = new ConcurrentHashMap<>();
  private final int most;
  private final Clock clock;
  private volatile long minute;

  SlowDown(int most, Clock clock) {
    this.most = most;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest at, HttpServletResponse answer,
      FilterChain next) throws ServletException, IOException {
    if (!at.getMethod().equals("POST") || !DoorKeeper.path(at).equals("/sign-in")) {
      next.doFilter(at, answer);
      return;
    }
    var now = clock.millis() / A_MINUTE;
    if (now != minute) {
      minute = now;
      tries.clear();
    }
    if (tries.merge(at.getRemoteAddr(), 1, Integer::sum) > most) {
      answer.setHeader("Retry-After", "60");
      answer.sendError(TOO_MANY_REQUESTS);
      return;
    }
    next.doFilter(at, answer);
  }
}
