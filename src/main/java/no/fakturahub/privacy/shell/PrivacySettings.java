package no.fakturahub.privacy.shell;

import no.fakturahub.privacy.Duty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param keepYears after the accounting year, what was issued in it is forgotten
/// @param parkedDays so long what was parked is kept after it was closed
/// @param at when, each night, what is older is forgotten
@ConfigurationProperties("hub.privacy")
record PrivacySettings(@DefaultValue("5") int keepYears, @DefaultValue("365") int parkedDays,
    @DefaultValue("03:00") String at) {

  Duty duty() {
    return new Duty(keepYears);
  }
}
