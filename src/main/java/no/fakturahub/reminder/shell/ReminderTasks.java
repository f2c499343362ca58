package no.fakturahub.reminder.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import no.fakturahub.later.Work;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// When reminders leave: each as soon as it is approved, and once a day those that need nobody's yes.
@Configuration
class ReminderTasks {

  private static final int TRIES = 12;

  @Bean
  OneTimeTask<Void> remind(ObjectProvider<Sending> sending) {
    return new Work("remind", TRIES, Duration.ofSeconds(10)).doing(
        letter -> sending.getObject().tryOnce(letter),
        (letter, last) -> sending.getObject().giveUp(letter, last));
  }

  @Bean
  RecurringTask<Void> remindDaily(ObjectProvider<Daily> daily, ReminderSettings settings,
      Clock clock) {
    return Tasks.recurring("remind-daily",
        Schedules.daily(clock.getZone(), LocalTime.parse(settings.at())))
        .execute((_, _) -> daily.getObject().run());
  }
}
