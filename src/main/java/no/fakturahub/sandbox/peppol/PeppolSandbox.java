package no.fakturahub.sandbox.peppol;

import com.helger.phase4.crypto.AS4CryptoFactoryInMemoryKeyStore;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.fakturahub.kernel.OrgNumber;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// A Peppol of our own on loopback: PKI, directory and receiving access point.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@EnableConfigurationProperties(PeppolSandbox.Settings.class)
class PeppolSandbox {

  /// @param participants who can be reached
  /// @param slow how long an answer is held back when the fault `SLOW` is armed
  @ConfigurationProperties("hub.sandbox.peppol")
  record Settings(List<OrgNumber> participants, Duration slow) {

    /// As Peppol writes them, ICD 0192 being Enhetsregisteret.
    Set<String> identifiers() {
      return participants.stream().map(number -> "0192:" + number)
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  private final Settings settings;
  private final Path folder;

  PeppolSandbox(Settings settings, @Value("${hub.data}") Path data) {
    this.settings = settings;
    this.folder = data.resolve("sandbox").resolve("peppol");
  }

  @Bean
  Faults peppolFaults() {
    return new Faults();
  }

  @Bean
  Received peppolReceived(Clock clock) {
    return new Received(folder.resolve("received"), clock);
  }

  /// The key stores are made here, so they are there before anyone can send.
  @Bean
  ServletRegistrationBean<AccessPoint> peppolAccessPoint(Received received, Faults faults)
      throws IOException, GeneralSecurityException {
    var pki = folder.resolve("pki");
    Pki.ensure(pki);
    var keys = new AS4CryptoFactoryInMemoryKeyStore(Pki.open(pki.resolve("receiver.p12")),
        "receiver", Pki.PASSWORD, Pki.open(pki.resolve("trust.p12")));
    var incoming = new Incoming(received, settings.identifiers(), faults);
    return new ServletRegistrationBean<>(
        new AccessPoint(keys, incoming, faults, settings.slow()), "/sandbox/as4");
  }
}
