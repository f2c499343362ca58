package no.fakturahub.access.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import no.fakturahub.access.AuditLog;
import no.fakturahub.access.Users;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// A provider has said who somebody is: whoever is linked to that is let in, under the name and with the roles they
/// have here. Whoever is not has to be entered and link themselves first.
@Component
class KnownElsewhere implements AuthenticationSuccessHandler {

  private static final int OK = 200;
  private static final int REFUSED = 401;

  private final UserTable users;
  private final AuditLog audit;
  private final Clock clock;
  private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

  KnownElsewhere(UserTable users, AuditLog audit, Clock clock) {
    this.users = users;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void onAuthenticationSuccess(HttpServletRequest at, HttpServletResponse answer,
      Authentication who) throws IOException {
    if (!(who.getPrincipal() instanceof OidcUser told))
      throw new IllegalStateException("not by OpenID Connect: " + who.getClass());
    var identity = told.getIdToken().getIssuer() + " " + told.getSubject();
    var linking = linking(at);
    var taken = linking.isPresent() && !users.link(linking.get(), identity);
    var user = linking.isPresent() ? users.find(linking.get()) : users.byIdentity(identity);
    audit.add(user.map(UserTable.Row::user).map(Users.User::name).orElse("–"),
        linking.isPresent() ? "link" : "sign-in by provider",
        user.isPresent() && !taken ? OK : REFUSED);
    var context = SecurityContextHolder.createEmptyContext();
    user.ifPresent(row -> context.setAuthentication(
        SignIn.signedIn(row.user(), clock.instant())));
    sessions.saveContext(context, at, answer);
    answer.sendRedirect(linking.isPresent()
        ? taken ? "/account?taken" : "/account"
        : user.isPresent() ? "/" : "/sign-in?unknown");
  }

  /// Said once: who asked, on their own page, to be linked to whoever comes back.
  private static Optional<String> linking(HttpServletRequest at) {
    var session = at.getSession();
    var name = session.getAttribute(Users.LINKING);
    session.removeAttribute(Users.LINKING);
    return Optional.ofNullable(name).map(Object::toString);
  }
}
