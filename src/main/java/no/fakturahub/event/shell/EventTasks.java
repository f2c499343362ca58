package no.fakturahub.event.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import no.fakturahub.later.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Sending as a durable task. When it is tried again stands in the event's row; the task's own tries are for what
/// should not happen, such as a database that is away.
@Configuration
class EventTasks {

  private static final Logger LOG = LoggerFactory.getLogger(EventTasks.class);
  private static final LocalTime TIDY = LocalTime.of(3, 20);

  @Bean
  OneTimeTask<Void> sendEvent(ObjectProvider<Courier> courier) {
    return new Work("send-event", Integer.MAX_VALUE, Duration.ofSeconds(5)).doing(
        task -> courier.getObject().bring(SendEvent.read(task)),
        (task, why) -> LOG.warn("Event {} is not sent: {}", task, why.toString()));
  }

  @Bean
  RecurringTask<Void> tidyEvents(Outbox outbox, EventSettings settings, Clock clock) {
    return Tasks.recurring("tidy-events", Schedules.daily(clock.getZone(), TIDY))
        .execute((_, _) -> outbox.tidy(clock.instant().minus(settings.keep())));
  }
}
