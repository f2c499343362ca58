package no.fakturahub.sandbox.poweroffice;

import java.nio.file.Path;
import java.time.Clock;
import no.fakturahub.sandbox.wire.Faults;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Puts the sandbox together.
@Configuration
@Profile("sandbox")
class PowerOfficeSandbox {

  /// @param folder where the clients' books are kept
  /// @param perSecond how many requests all of them may make in a second
  @ConfigurationProperties("hub.sandbox.poweroffice")
  record Settings(Path folder, @DefaultValue("10") int perSecond) {}

  @Bean
  Companies powerOfficeCompanies(Settings settings) {
    return new Companies(settings.folder());
  }

  @Bean
  Tokens powerOfficeTokens(Clock clock) {
    return new Tokens(clock);
  }

  /// By the machine's own clock: how often somebody asks is no matter of the hub's time.
  @Bean
  Limit powerOfficeLimit(Settings settings) {
    return new Limit(settings.perSecond(), Clock.systemUTC());
  }

  @Bean
  Faults powerOfficeFaults() {
    return new Faults();
  }

  @Bean
  Gate powerOfficeGate(Tokens powerOfficeTokens, Companies powerOfficeCompanies,
      Limit powerOfficeLimit, Faults powerOfficeFaults) {
    return new Gate(powerOfficeTokens, powerOfficeCompanies, powerOfficeLimit, powerOfficeFaults);
  }
}
