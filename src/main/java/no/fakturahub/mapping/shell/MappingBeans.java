package no.fakturahub.mapping.shell;

import java.time.Clock;
import no.fakturahub.mapping.Records;
import no.fakturahub.mapping.Stylesheets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What other features ask for their mapping.
@Configuration(proxyBeanMethods = false)
class MappingBeans {

  @Bean
  Stylesheets stylesheets(MappingSettings settings, Clock clock) {
    return new Stylesheets(settings.stylesheets(), clock);
  }

  @Bean
  Records records(MappingSettings settings) {
    return new Records(settings.limits());
  }
}
