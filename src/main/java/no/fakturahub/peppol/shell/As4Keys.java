package no.fakturahub.peppol.shell;

import static com.helger.security.certificate.CertificateHelper.getSubjectCN;
import static java.util.Objects.requireNonNull;

import com.helger.phase4.crypto.AS4CryptoFactoryInMemoryKeyStore;
import com.helger.phase4.crypto.IAS4CryptoFactory;
import com.helger.security.certificate.TrustedCAChecker;
import com.helger.security.revocation.ERevocationCheckMode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import no.fakturahub.kernel.Refused;
import no.fakturahub.peppol.Endpoint;

/// Our key, and whom we trust.
///
/// @param party our access point's id in Peppol, which is the common name of its certificate
/// @param issuers whom phase4 takes certificates from, by name, and asks about revocation
record As4Keys(IAS4CryptoFactory crypto, String party, TrustedCAChecker issuers,
    PKIXParameters trusted) {

  static As4Keys load(PeppolSettings settings) {
    try {
      var own = KeyStore.getInstance(settings.keyStore().toFile(),
          settings.keyPassword().toCharArray());
      var trust = KeyStore.getInstance(settings.trustStore().toFile(),
          settings.trustPassword().toCharArray());
      var party = getSubjectCN((X509Certificate) own.getCertificate(settings.keyAlias()));
      var trusted = new PKIXParameters(trust);
      trusted.setRevocationEnabled(false);
      return new As4Keys(
          new AS4CryptoFactoryInMemoryKeyStore(own, settings.keyAlias(),
              settings.keyPassword().toCharArray(), trust),
          requireNonNull(party, "The certificate has no common name"),
          checker(settings.checkRevocation(), trusted), trusted);
    } catch (IOException | GeneralSecurityException | RuntimeException unusable) {
      throw new IllegalStateException("hub.peppol: the keys cannot be read: " + unusable, unusable);
    }
  }

  /// phase4 compares the issuer's name and no more, which anyone can write on a certificate of their own. So the
  /// signature is checked here.
  ///
  /// @throws Refused `PEPPOL_RECEIVER_CERTIFICATE`
  void mustTrust(X509Certificate receiver) {
    try {
      var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(receiver));
      CertPathValidator.getInstance("PKIX").validate(path, trusted);
    } catch (CertPathValidatorException untrusted) {
      throw new Refused("PEPPOL_RECEIVER_CERTIFICATE",
          receiver.getSubjectX500Principal() + ": " + untrusted.getMessage(), untrusted);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /// As the SMP has told it.
  static X509Certificate certificate(Endpoint endpoint) {
    try {
      var der = new ByteArrayInputStream(Base64.getDecoder().decode(endpoint.certificate()));
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(der);
    } catch (CertificateException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static TrustedCAChecker checker(boolean revocation, PKIXParameters trusted) {
    var mode = revocation ? ERevocationCheckMode.OCSP_BEFORE_CRL : ERevocationCheckMode.NONE;
    var anchors = trusted.getTrustAnchors().stream().map(TrustAnchor::getTrustedCert)
        .toArray(X509Certificate[]::new);
    return new TrustedCAChecker(mode, Duration.ofMinutes(10), 100, anchors);
  }
}
