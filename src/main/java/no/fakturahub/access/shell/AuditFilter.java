package no.fakturahub.access.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import no.fakturahub.access.AuditLog;
import no.fakturahub.access.Right;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Writes down whatever somebody did, or tried, at a door that asks for a right. Looking is not written down, nor are
/// orders that come in, which are kept byte for byte elsewhere.
final class AuditFilter extends OncePerRequestFilter {

  private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final AuditLog log;

  AuditFilter(AuditLog log) {
    this.log = log;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest at, HttpServletResponse answer,
      FilterChain next) throws ServletException, IOException {
    var path = DoorKeeper.path(at);
    var done = false;
    try {
      next.doFilter(at, answer);
      done = true;
    } finally {
      if (!LOOKING.contains(at.getMethod()) && !path.equals("/api/orders")
          && DoorKeeper.right(at).orElse(Right.ADMINISTER) != Right.NONE)
        log.add(who(), at.getMethod() + " " + path,
            done ? answer.getStatus() : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  private static String who() {
    var who = SecurityContextHolder.getContext().getAuthentication();
    return who == null ? "–" : who.getName();
  }
}
