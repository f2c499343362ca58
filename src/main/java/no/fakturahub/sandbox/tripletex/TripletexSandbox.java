package no.fakturahub.sandbox.tripletex;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import no.fakturahub.sandbox.wire.Faults;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// Puts the sandbox together.
@Configuration
@Profile("sandbox")
class TripletexSandbox {

  /// @param folder where the companies' books are kept
  /// @param requests how many a company may make in a window
  @ConfigurationProperties("hub.sandbox.tripletex")
  record Settings(Path folder, int requests, Duration window) {}

  @Bean
  Companies tripletexCompanies(Settings settings) throws IOException {
    return new Companies(settings.folder());
  }

  @Bean
  Sessions tripletexSessions(Companies companies, Clock clock) {
    return new Sessions(companies, clock);
  }

  @Bean
  Faults tripletexFaults() {
    return new Faults();
  }

  @Bean
  Gate tripletexGate(Settings settings, Sessions sessions, Companies companies,
      Faults tripletexFaults, Clock clock) {
    var limits = new Limits(settings.requests(), settings.window(), clock);
    return new Gate(sessions, companies, limits, tripletexFaults);
  }
}
