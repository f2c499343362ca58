package no.fakturahub.peppol.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether the issuer is asked by OCSP, and believed.
class RevocationTest {

  @TempDir
  private Path folder;
  private final Issuer issuer = issuer();

  @BeforeEach
  void scope() {
    Phase4Scope.begin();
  }

  @AfterEach
  void stop() {
    issuer.close();
  }

  @Test
  void aCertificateThatItsIssuerVouchesForIsValid() throws Exception {
    var certificate = issuer.issue(folder, 901);

    assertThat(keys(true).issuers().checkCertificate(certificate).isValid()).isTrue();
  }

  @Test
  void aRevokedCertificateIsNot() throws Exception {
    var certificate = issuer.issue(folder, 902);
    issuer.revoke(certificate);

    assertThat(keys(true).issuers().checkCertificate(certificate).isValid()).isFalse();
    assertThat(keys(false).issuers().checkCertificate(certificate).isValid())
        .as("unless nobody is to be asked").isTrue();
  }

  @Test
  void anIssuerThatDoesNotAnswerVouchesForNothing() throws Exception {
    var certificate = issuer.issue(folder, 903);
    issuer.fallSilent();

    assertThat(keys(true).issuers().checkCertificate(certificate).isValid()).isFalse();
  }

  private As4Keys keys(boolean revocation) {
    var password = new String(Issuer.PASSWORD);
    var second = Duration.ofSeconds(1);
    return As4Keys.load(new PeppolSettings(PeppolSettings.Gateway.OWN, folder.resolve("hub.p12"),
        "hub", password, folder.resolve("trust.p12"), password, revocation, null, second, second,
        new PeppolSettings.LookUps("participant.sml.test", null, null, second, second, second)));
  }

  private static Issuer issuer() {
    try {
      return new Issuer();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }
}
