package no.fakturahub.delivery.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import no.fakturahub.later.Work;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The durable task that brings an invoice to its receiver. Its instance is a delivery in one of
/// its rounds.
@Configuration
class DeliverTask {

  @Bean
  OneTimeTask<Void> deliver(DeliverySettings settings, Dispatch dispatch) {
    return new Work("deliver", settings.tries(), settings.firstPause()).doing(dispatch::tryOnce,
        (round, last) -> dispatch.giveUp(round, settings.tries(), last));
  }
}
