package no.fakturahub.sandbox.fiken;

import java.nio.file.Path;
import java.time.Clock;
import no.fakturahub.sandbox.wire.Faults;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Puts the sandbox together.
@Configuration
@Profile("sandbox")
class FikenSandbox {

  /// @param folder where the companies' books are kept
  @ConfigurationProperties("hub.sandbox.fiken")
  record Settings(Path folder) {}

  @Bean
  Companies fikenCompanies(Settings settings) {
    return new Companies(settings.folder());
  }

  /// By the machine's own clock: how often somebody asks is no matter of the hub's time.
  @Bean
  Tokens fikenTokens() {
    return new Tokens(Clock.systemUTC());
  }

  @Bean
  Faults fikenFaults() {
    return new Faults();
  }

  @Bean
  Gate fikenGate(Tokens fikenTokens, Faults fikenFaults) {
    return new Gate(fikenTokens, fikenFaults);
  }
}
