package no.fakturahub.peppol.shell;

import java.time.Clock;
import no.fakturahub.peppol.PeppolDirectory;
import no.fakturahub.peppol.PeppolGateway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The way into Peppol by an access point of our own.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PeppolSettings.class)
class PeppolShell {

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

  @Bean
  PeppolDirectory peppolDirectory(PeppolSettings settings, LookUpTable known, Clock clock) {
    return new PeppolLookUp(settings, known, clock);
  }
}
