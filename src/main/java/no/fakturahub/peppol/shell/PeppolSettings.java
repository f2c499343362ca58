package no.fakturahub.peppol.shell;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// How the hub is an access point of Peppol.
///
/// @param trustStore the certificates whose access points are sent to and believed
/// @param checkRevocation asks the issuer, by OCSP or CRL, whether the receiver's certificate is revoked
/// @param receiverEndpoint where every message goes, until the SMP is asked for each receiver
/// @param directory answers for a participant under `/0192:<org number>`
/// @param answerTimeout silence for longer is an unknown outcome
@ConfigurationProperties("hub.peppol")
record PeppolSettings(Path keyStore, String keyAlias, String keyPassword, Path trustStore,
    String trustPassword, boolean checkRevocation, URI receiverEndpoint, Path receiverCertificate,
    URI directory, Duration connectTimeout, Duration answerTimeout) {

  PeppolSettings {
    if (keyStore == null || keyAlias == null || keyPassword == null || trustStore == null
        || trustPassword == null || receiverEndpoint == null || receiverCertificate == null
        || directory == null)
      throw new IllegalArgumentException(
          "hub.peppol needs key-store, key-alias, key-password, trust-store, "
              + "trust-password, receiver-endpoint, receiver-certificate and directory");
  }

  /// Without the passwords, for logs and messages.
  @Override
  public String toString() {
    return "PeppolSettings[%s, %s, %s]".formatted(keyStore, receiverEndpoint, directory);
  }
}
