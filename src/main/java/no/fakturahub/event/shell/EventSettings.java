package no.fakturahub.event.shell;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.fakturahub.event.Pauses;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param source who tells, as `source` of CloudEvents: a URI of yours
/// @param pauses after each try in vain; after the last a webhook is paused, and a person is asked
/// @param timeout of one try, from the first byte to the last
/// @param atOnce how many are sent at the same time: the rest of the hub's work must not wait for slow receivers
/// @param inside hosts that may have private addresses, and on loopback be spoken to without TLS
/// @param key the key that secrets are reckoned from, 32 bytes or more in base64; without it one is made in `hub.data`
/// @param keep how long what all have got is kept
@ConfigurationProperties("hub.events")
record EventSettings(@DefaultValue("urn:fakturahub") String source,
    @DefaultValue( {
        "5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h",
        "24h"}) List<Duration> pauses,
    @DefaultValue("15s") Duration timeout, @DefaultValue("4") int atOnce,
    @DefaultValue Set<String> inside, @DefaultValue("") String key,
    @DefaultValue("30d") Duration keep){

  Pauses waits() {
    return new Pauses(pauses);
  }

  /// It is read into log lines and reports.
  @Override
  public String toString() {
    return "events of " + source;
  }
}
