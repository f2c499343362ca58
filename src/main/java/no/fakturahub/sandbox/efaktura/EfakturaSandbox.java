package no.fakturahub.sandbox.efaktura;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Puts the sandbox's operator together.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@EnableConfigurationProperties(EfakturaSandbox.Settings.class)
class EfakturaSandbox {

  /// @param consumers who is in eFaktura
  /// @param slow how long an answer is held back when the fault `SLOW` was asked for
  @ConfigurationProperties("hub.sandbox.efaktura")
  record Settings(@DefaultValue List<Consumer> consumers, @DefaultValue("90s") Duration slow) {}

  @Bean
  Faults efakturaFaults() {
    return new Faults();
  }

  @Bean
  Operator efakturaOperator(Settings settings, @Value("${hub.data}") Path data, Clock clock) {
    return new Operator(settings.consumers(), data.resolve("sandbox").resolve("efaktura"), clock);
  }
}
