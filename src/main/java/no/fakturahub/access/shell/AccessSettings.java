package no.fakturahub.access.shell;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param mode USERS: people sign in and systems come with keys; OPEN: whoever reaches the port may do everything, and
///   only loopback is let be so
/// @param wrongPasswords after so many in a row nobody signs in by the name for a while
/// @param lockedFor that while
/// @param perMinute how often one address may try to sign in
/// @param oidc who else may say who somebody is, each by a word of ours
@ConfigurationProperties("hub.access")
record AccessSettings(@DefaultValue("USERS") Mode mode, @DefaultValue("5") int wrongPasswords,
    @DefaultValue("15m") Duration lockedFor,
    @DefaultValue("20") int perMinute, @DefaultValue Map<String, Oidc> oidc) {

  /// A provider of OpenID Connect, as it was agreed with it.
  ///
  /// @param title what people call it
  /// @param issuer where its `.well-known/openid-configuration` lies, read when the first one comes
  record Oidc(String title, String issuer, String clientId, String clientSecret,
      @DefaultValue("openid") Set<String> scopes) {}

  enum Mode {
    USERS, OPEN
  }
}
