package no.fakturahub.later;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The one clock of the hub, which the scheduler follows too. Dates are Norwegian dates.
@Configuration
class Time {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  @Bean
  @Profile("!sandbox")
  Clock clock() {
    return Clock.system(NORWAY);
  }

  @Bean
  @Profile("sandbox")
  MovableClock movableClock(@Value("${hub.data}") Path data) {
    return new MovableClock(Clock.system(NORWAY), data.resolve("sandbox/clock"));
  }

  @Bean
  @Profile("sandbox")
  DaysPass daysPass(MovableClock clock, ObjectProvider<Scheduler> schedulers) {
    return new DaysPass(clock, schedulers);
  }

  @Bean
  com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
    return clock::instant;
  }

  @Bean
  DbSchedulerCustomizer readableTasks() {
    return new DbSchedulerCustomizer() {
      @Override
      public Optional<Serializer> serializer() {
        return Optional.of(new Jackson3Serializer());
      }
    };
  }
}
