package no.fakturahub.peppol.shell;

import no.fakturahub.peppol.PeppolDirectory;
import no.fakturahub.peppol.PeppolGateway;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The way into Peppol by an access point of our own.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PeppolSettings.class)
class PeppolShell {

  @Bean
  PeppolGateway peppolGateway(PeppolSettings settings) {
    return new As4Gateway(settings);
  }

  @Bean
  PeppolDirectory peppolDirectory(PeppolSettings settings) {
    return new PeppolHttpDirectory(settings);
  }
}
