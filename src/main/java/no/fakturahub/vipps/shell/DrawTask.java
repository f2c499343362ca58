package no.fakturahub.vipps.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import no.fakturahub.later.Work;
import no.fakturahub.vipps.shell.Looks.Look;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The durable task that looks at an invoice's charge.
@Configuration
class DrawTask {

  @Bean
  OneTimeTask<Void> vippsDraw(VippsSettings settings, ChargeDesk desk, Again again) {
    return new Work("vipps-draw", settings.tries(), settings.firstPause()).doing(
        task -> desk.look(Look.parse(task)),
        (task, why) -> again.park(Look.parse(task).invoice(), why));
  }
}
