package no.fakturahub.sandbox.vipps;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Puts the sandbox together.
@Configuration
@Profile("sandbox")
class VippsSandbox {

  /// @param folder where payments, agreements and webhooks are kept
  @ConfigurationProperties("hub.sandbox.vipps")
  record Settings(Path folder) {}

  @Bean
  Faults vippsFaults() {
    return new Faults();
  }

  @Bean
  Tokens vippsTokens(Clock clock) {
    return new Tokens(clock);
  }

  @Bean
  Post vippsPost() {
    return new Post();
  }

  @Bean
  Messages vippsMessages(Settings settings, Faults faults, Post post, Clock clock) {
    return new Messages(settings.folder(), faults, post, clock);
  }

  @Bean
  Payments vippsPayments(Settings settings, Messages messages, Clock clock) {
    return new Payments(settings.folder(), messages, clock);
  }

  @Bean
  Agreements vippsAgreements(Settings settings, Messages messages, Clock clock) {
    return new Agreements(settings.folder(), messages, clock);
  }

  @Bean
  Gate vippsGate(Tokens tokens, Faults faults, Clock clock) {
    return new Gate(tokens, new Limits(clock), faults);
  }
}
