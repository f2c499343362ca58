package no.fakturahub.sandbox.peppol;

import com.helger.phase4.crypto.AS4CryptoFactoryInMemoryKeyStore;
import com.helger.smpclient.url.SMPDNSResolutionException;
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

/// A Peppol of our own on loopback: PKI, SML, SMP and receiving access point.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@EnableConfigurationProperties(PeppolSandbox.Settings.class)
class PeppolSandbox {

  /// @param participants who can be reached
  /// @param invoicesOnly those of them who take invoices, and neither credit notes nor reminders
  /// @param answers who answers by itself, and what: `<org number> <code> <reason in words>`
  /// @param hub the address of the hub's own access point
  /// @param slow how long an answer is held back when the fault `SLOW` is armed
  /// @param smlPort where the SML listens, by UDP
  /// @param smp the address that the SML tells, with a slash at its end
  /// @param endpoint the address that the SMP tells
  /// @param certificate the access point's, that the SMP tells
  @ConfigurationProperties("hub.sandbox.peppol")
  record Settings(List<OrgNumber> participants, List<OrgNumber> invoicesOnly,
      List<String> answers, String hub, Duration slow,
      String smlZone, int smlPort, String smp, String endpoint, Path certificate) {

    boolean takes(String participant, DocumentKind kind) {
      return identifiers().contains(participant) && (kind == DocumentKind.INVOICE
          || invoicesOnly.stream().noneMatch(number -> participant.equals("0192:" + number)));
    }

    /// As Peppol writes them, ICD 0192 being Enhetsregisteret.
    Set<String> identifiers() {
      return participants.stream().map(number -> "0192:" + number)
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  private final Settings settings;
  private final Path folder;
  private final Path certificates;

  PeppolSandbox(Settings settings, @Value("${hub.data}") Path data) {
    this.settings = settings;
    this.folder = data.resolve("sandbox").resolve("peppol");
    this.certificates = Pki.folder(data);
  }

  @Bean
  Faults peppolFaults() {
    return new Faults();
  }

  @Bean
  Patience peppolPatience() {
    return new Patience(settings.slow());
  }

  @Bean
  Sml peppolSml(Faults faults) throws SMPDNSResolutionException {
    return new Sml(settings, faults);
  }

  @Bean
  Received peppolReceived(Clock clock) {
    return new Received(folder.resolve("received"), clock);
  }

  @Bean
  Responder peppolResponder(Received received, Clock clock) {
    return new Responder(received, certificates, settings.hub(), clock);
  }

  /// The key stores are made here, so they are there before anyone can send.
  @Bean
  ServletRegistrationBean<AccessPoint> peppolAccessPoint(Received received, Faults faults,
      Patience patience, Responder responder) throws IOException, GeneralSecurityException {
    Pki.ensure(certificates);
    var keys = new AS4CryptoFactoryInMemoryKeyStore(
        Pki.open(certificates.resolve("receiver.p12")), "receiver", Pki.PASSWORD,
        Pki.open(certificates.resolve("trust.p12")));
    var incoming = new Incoming(received, settings.identifiers(), faults,
        new Answering(responder, settings.answers()));
    return new ServletRegistrationBean<>(
        new AccessPoint(keys, incoming, faults, patience), "/sandbox/as4");
  }
}
