package no.fakturahub.access.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.fakturahub.access.Doors;
import no.fakturahub.access.Right;
import no.fakturahub.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/// Asks [Doors] what a door asks, and the roles of whoever comes whether they have it. A door that is not in the table
/// is nobody's.
final class DoorKeeper implements AuthorizationManager<RequestAuthorizationContext> {

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext at) {
    return new AuthorizationDecision(right(at.getRequest()).map(
        right -> right == Right.NONE || may(who.get(), right)).orElse(false));
  }

  static Optional<Right> right(HttpServletRequest at) {
    return Doors.right(at.getMethod(), path(at));
  }

  static String path(HttpServletRequest at) {
    var more = at.getPathInfo();
    return more == null ? at.getServletPath() : at.getServletPath() + more;
  }

  private static boolean may(@Nullable Authentication who, Right right) {
    return who != null && who.isAuthenticated() && roles(who.getAuthorities()).stream()
        .anyMatch(role -> role.has(right));
  }

  private static Collection<Role> roles(Collection<? extends GrantedAuthority> granted) {
    return granted.stream().map(GrantedAuthority::getAuthority)
        .flatMap(name -> Stream.of(Role.values())
            .filter(role -> role.name().equals(name)))
        .toList();
  }
}
