package no.fakturahub.privacy.shell;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Each night, what is older than it has to be is forgotten.
@Component
class Sweep {

  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
  private static final int AT_ONCE = 500;

  /// When.
  @Configuration
  @EnableConfigurationProperties(PrivacySettings.class)
  static class Nightly {

    @Bean
    RecurringTask<Void> forgetNightly(ObjectProvider<Sweep> sweep, PrivacySettings settings,
        Clock clock) {
      return Tasks.recurring("forget-nightly",
          Schedules.daily(clock.getZone(), LocalTime.parse(settings.at())))
          .execute((_, _) -> sweep.getObject().run());
    }
  }

  private final JdbcClient db;
  private final Forgetting forgetting;
  private final PrivacySettings settings;
  private final Clock clock;

  Sweep(JdbcClient db, Forgetting forgetting, PrivacySettings settings, Clock clock) {
    this.db = db;
    this.forgetting = forgetting;
    this.settings = settings;
    this.clock = clock;
  }

  void run() {
    var keptFrom = settings.duty().keptFrom(LocalDate.now(clock));
    var forgotten = 0;
    for (var some = forgetting.ripe(keptFrom, AT_ONCE); !some.isEmpty(); some = forgetting
        .ripe(keptFrom, AT_ONCE)) {
      some.forEach(forgetting::forget);
      forgotten += some.size();
    }
    var before = keptFrom.atStartOfDay(clock.getZone()).toInstant().atOffset(ZoneOffset.UTC);
    empty("update received set bytes = '' where received_at < ? and octet_length(bytes) > 0",
        before);
    empty("update bank_file set bytes = '' where received_at < ? and octet_length(bytes) > 0",
        before);
    empty("delete from parked where closed_at < ?", clock.instant()
        .minus(Duration.ofDays(settings.parkedDays())).atOffset(ZoneOffset.UTC));
    if (forgotten > 0)
      LOG.info("{} invoices of before {} have forgotten whom they were for", forgotten, keptFrom);
  }

  private void empty(String sql, OffsetDateTime before) {
    db.sql(sql).param(before).update();
  }
}
