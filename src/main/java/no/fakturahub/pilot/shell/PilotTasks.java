package no.fakturahub.pilot.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Duration;
import no.fakturahub.later.Work;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// When an invoice that is not made yet is tried.
@Configuration
class PilotTasks {

  private static final int TRIES = 8;

  @Bean
  OneTimeTask<Void> tryInvoice(ObjectProvider<Trying> trying) {
    return new Work("try-invoice", TRIES, Duration.ofSeconds(10)).doing(
        task -> trying.getObject().tryOnce(task),
        (task, last) -> trying.getObject().giveUp(task, last));
  }
}
