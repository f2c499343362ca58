package no.fakturahub.access.shell;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param mode USERS: people sign in and systems come with keys; OPEN: whoever reaches the port may do everything, and
///   only loopback is let be so
/// @param wrongPasswords after so many in a row nobody signs in by the name for a while
/// @param lockedFor that while
/// @param perMinute how often one address may try to sign in
@ConfigurationProperties("hub.access")
record AccessSettings(@DefaultValue("USERS") Mode mode, @DefaultValue("5") int wrongPasswords,
    @DefaultValue("15m") Duration lockedFor,
    @DefaultValue("20") int perMinute) {

  enum Mode {
    USERS, OPEN
  }
}
