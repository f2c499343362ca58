package no.fakturahub.access.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import no.fakturahub.access.shell.UserTable.Row;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// What a session remembers of somebody is only who they are: what they may is read anew at each door, and whoever was
/// removed, or signed in by a password of before, is nobody any more.
final class StillThere extends OncePerRequestFilter {

  private final UserTable users;

  StillThere(UserTable users) {
    this.users = users;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest at, HttpServletResponse answer,
      FilterChain next) throws ServletException, IOException {
    var who = SecurityContextHolder.getContext().getAuthentication();
    if (who != null) {
      var context = SecurityContextHolder.createEmptyContext();
      users.find(who.getName()).filter(row -> isOfNow(row, who)).ifPresent(
          row -> context.setAuthentication(SignIn.signedIn(row.user(), signedInAt(who))));
      SecurityContextHolder.setContext(context);
    }
    next.doFilter(at, answer);
  }

  private static boolean isOfNow(Row row, Authentication who) {
    return row.passwordAt() == null || !signedInAt(who).isBefore(row.passwordAt());
  }

  private static Instant signedInAt(Authentication who) {
    return who.getDetails() instanceof Instant at ? at : Instant.MIN;
  }
}
