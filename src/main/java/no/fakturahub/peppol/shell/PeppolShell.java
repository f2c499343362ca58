package no.fakturahub.peppol.shell;

import java.time.Clock;
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
  PeppolGateway peppolGateway(PeppolSettings settings, PeppolDirectory directory) {
    return new As4Gateway(settings, directory);
  }

  @Bean
  PeppolDirectory peppolDirectory(PeppolSettings settings, LookUpTable known, Clock clock) {
    return new PeppolLookUp(settings, known, clock);
  }
}
