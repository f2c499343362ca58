package no.fakturahub.efaktura.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How eFaktura's operator is asked.
///
/// @param sellers who has an agreement on eFaktura; nobody else's invoices go that way
/// @param serviceProvider who asks on the sellers' behalf, where the operator has an agreement with it
/// @param fresh for how long what a look-up found holds
@ConfigurationProperties("hub.efaktura")
record EfakturaSettings(@DefaultValue Set<OrgNumber> sellers, @Nullable OrgNumber serviceProvider,
    Duration fresh, Status status) {

  /// How often the operator is asked what became of an invoice.
  ///
  /// @param firstPause before the first time; then each pause is as long as all before it
  /// @param longestPause the most that a pause grows to
  /// @param patience after so long without a last word a person is told
  record Status(Duration firstPause, Duration longestPause, Duration patience, int tries) {

    /// When to ask next, or nothing when it has been asked for long enough.
    Optional<Instant> next(Instant begun, Instant now) {
      var waited = Duration.between(begun, now);
      if (waited.compareTo(patience) >= 0)
        return Optional.empty();
      var pause = waited.compareTo(firstPause) < 0 ? firstPause : waited;
      return Optional.of(now.plus(pause.compareTo(longestPause) > 0 ? longestPause : pause));
    }
  }
}
