package no.fakturahub.peppol.shell;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How the hub gets into Peppol.
///
/// @param gateway an access point of our own, or a contracted one, which needs no keys of ours
/// @param trustStore the certificates whose access points are sent to and believed
/// @param checkRevocation asks the issuer, by OCSP or CRL, whether the receiver's certificate is revoked
/// @param serviceProvider our own id in Peppol, `0242:<seat number>`, to which statuses of our messages are sent;
///     without it none are taken
/// @param answerTimeout silence for longer is an unknown outcome
@ConfigurationProperties("hub.peppol")
record PeppolSettings(Gateway gateway, Path keyStore, String keyAlias, String keyPassword,
    Path trustStore,
    String trustPassword, boolean checkRevocation, @Nullable String serviceProvider,
    Duration connectTimeout, Duration answerTimeout, LookUps lookUp) {

  /// @param smlZone the DNS zone of the SML
  /// @param dns `host:port` of the server to ask; the machine's own when missing
  /// @param trustStore whose SMPs are believed, when that is another file than the access points'
  /// @param timeout for the DNS and for the SMP each
  /// @param yesFor how long an endpoint is believed without asking again
  /// @param noFor how long one that was not there is believed to stay away
  record LookUps(String smlZone, @Nullable String dns, @Nullable Path trustStore, Duration timeout,
      Duration yesFor, Duration noFor) {}

  enum Gateway {
    OWN, CONTRACTED
  }

  PeppolSettings {
    var keys = keyStore != null && keyAlias != null && keyPassword != null;
    if (gateway == Gateway.OWN && !keys || trustStore == null || trustPassword == null)
      throw new IllegalArgumentException(
          "hub.peppol needs trust-store and trust-password, and for an access point of our own "
              + "key-store, key-alias and key-password");
  }

  Path smpTrustStore() {
    return lookUp.trustStore() == null ? trustStore : lookUp.trustStore();
  }

  /// Without the passwords, for logs and messages.
  @Override
  public String toString() {
    return "PeppolSettings[%s, %s]".formatted(keyStore, lookUp);
  }
}
