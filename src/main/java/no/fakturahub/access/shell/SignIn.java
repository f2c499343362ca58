package no.fakturahub.access.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import no.fakturahub.access.AuditLog;
import no.fakturahub.access.Role;
import no.fakturahub.access.Users.User;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Lets somebody in by name, password and, where they have one, a code of now; and nobody by a name for a while after
/// too many that were wrong.
@Component
class SignIn implements AuthenticationProvider {

  /// What came with the form besides name and password.
  record Details(String code) {

    static Details of(HttpServletRequest form) {
      var code = form.getParameter("code");
      return new Details(code == null ? "" : code.replace(" ", ""));
    }
  }

  private static final int OK = 200;
  private static final int REFUSED = 401;

  private final UserTable users;
  private final PasswordEncoder hashing;
  private final Second second;
  private final AuditLog audit;
  private final AccessSettings settings;
  private final Clock clock;
  private final String nobodys;

  SignIn(UserTable users, PasswordEncoder hashing, Second second, AuditLog audit,
      AccessSettings settings, Clock clock) {
    this.users = users;
    this.hashing = hashing;
    this.second = second;
    this.audit = audit;
    this.settings = settings;
    this.clock = clock;
    this.nobodys = hashing.encode("nobody's");
  }

  @Override
  public Authentication authenticate(Authentication asked) throws AuthenticationException {
    var name = asked.getName();
    try {
      var let = let(name, String.valueOf(asked.getCredentials()),
          asked.getDetails() instanceof Details details ? details.code() : "");
      audit.add(name, "sign-in", OK);
      return let;
    } catch (AuthenticationException refused) {
      audit.add(name.substring(0, Math.min(name.length(), 100)), "sign-in", REFUSED);
      throw refused;
    }
  }

  private Authentication let(String name, String password, String code) {
    var row = users.find(name).orElse(null);
    if (row == null) {
      hashing.matches(password, nobodys);
      throw new BadCredentialsException(name);
    }
    if (row.user().lockedUntil() != null)
      throw new LockedException(name);
    var right = hashing.matches(password, row.password())
        && (!row.user().second() || isCodeOfNow(name, row.secret(), code));
    if (!right) {
      var tooMany = row.failed() + 1 >= settings.wrongPasswords();
      users.failed(name, tooMany ? clock.instant().plus(settings.lockedFor()) : null);
      throw new BadCredentialsException(name);
    }
    users.succeeded(name);
    return signedIn(row.user(), clock.instant());
  }

  private boolean isCodeOfNow(String name, @Nullable String secret,
      String code) {
    return secret != null && second.isOf(secret, code)
        && users.opens(name, code);
  }

  /// @param at when they signed in
  static Authentication signedIn(User user, Instant at) {
    var in = token(user.name(), user.roles(), user.sellers());
    in.setDetails(at);
    return in;
  }

  static UsernamePasswordAuthenticationToken token(String name, Set<Role> roles,
      Set<OrgNumber> sellers) {
    return UsernamePasswordAuthenticationToken.authenticated(name, null,
        Stream.concat(roles.stream().map(role -> new SimpleGrantedAuthority(role.name())),
            RealmNow.granted(sellers)).toList());
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
