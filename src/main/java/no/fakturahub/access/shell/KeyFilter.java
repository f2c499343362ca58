package no.fakturahub.access.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets a system in by its key, for this one call.
final class KeyFilter extends OncePerRequestFilter {

  private static final String BEARER = "Bearer ";

  private final KeyTable keys;

  KeyFilter(KeyTable keys) {
    this.keys = keys;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest at, HttpServletResponse answer,
      FilterChain next) throws ServletException, IOException {
    var header = at.getHeader("Authorization");
    if (header == null || !header.startsWith(BEARER + "fh_")) {
      next.doFilter(at, answer);
      return;
    }
    var key = keys.of(header.substring(BEARER.length()).strip());
    if (key.isEmpty()) {
      Refusal.send(answer, HttpServletResponse.SC_UNAUTHORIZED, "ACCESS_KEY_UNKNOWN",
          "The key opens nothing. Ask an administrator for another.");
      return;
    }
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(SignIn.token(key.get().name(), key.get().roles(),
        key.get().sellers()));
    SecurityContextHolder.setContext(context);
    next.doFilter(at, answer);
  }
}
