package no.fakturahub.vipps.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import no.fakturahub.later.Work;
import no.fakturahub.vipps.shell.Looks.Look;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The durable task that looks at an invoice's attempts. Messages from Vipps only make it look
/// sooner: they may be late, lost, or somebody else's.
@Configuration
class LookTask {

  @Bean
  OneTimeTask<Void> vippsLook(VippsSettings settings, PayDesk desk, Again again) {
    return new Work("vipps-look", settings.tries(), settings.firstPause()).doing(
        task -> desk.look(Look.parse(task)),
        (task, why) -> again.park(Look.parse(task).invoice(), why));
  }
}
