package no.fakturahub.peppol.shell;

import java.time.Clock;
import no.fakturahub.peppol.PeppolDirectory;
import no.fakturahub.peppol.PeppolGateway;
import org.apache.camel.ProducerTemplate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways into Peppol: by an access point of our own, or by a contracted one.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PeppolSettings.class)
class PeppolShell {

  @Bean
  PeppolDirectory peppolDirectory(PeppolSettings settings, LookUpTable known, Clock clock) {
    return new PeppolLookUp(settings, known, clock);
  }

  /// With `hub.peppol.gateway: own`: AS4, out and in.
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "hub.peppol.gateway", havingValue = "own")
  static class Own {

    @Bean
    PeppolGateway peppolGateway(PeppolSettings settings, Keyring keyring,
        PeppolDirectory directory) {
      return new As4Gateway(settings, keyring, directory);
    }

    @Bean
    Keyring peppolKeyring(PeppolSettings settings) {
      return new Keyring(settings);
    }

    @Bean
    ServletRegistrationBean<As4Door> peppolDoor(Keyring keyring, ObjectProvider<Inbox> inbox) {
      return new ServletRegistrationBean<>(new As4Door(keyring, inbox), "/as4");
    }
  }

  /// With `hub.peppol.gateway: contracted`: `routes/send-by-access-point.camel.yaml`.
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "hub.peppol.gateway", havingValue = "contracted")
  static class Contracted {

    @Bean
    PeppolGateway peppolGateway(ObjectProvider<ProducerTemplate> camel) {
      return new ContractedGateway(camel);
    }
  }
}
