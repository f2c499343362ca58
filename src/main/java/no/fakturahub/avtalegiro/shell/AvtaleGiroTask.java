package no.fakturahub.avtalegiro.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import no.fakturahub.later.Work;
import org.apache.camel.ProducerTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The durable task that brings claims and cancellations to the bank. Its instance is an
/// [no.fakturahub.avtalegiro.Errand].
@Configuration
class AvtaleGiroTask {

  @Bean
  OneTimeTask<Void> sendAvtaleGiro(AvtaleGiroSettings settings, ProducerTemplate routes,
      Unsent unsent) {
    return new Work("send-avtalegiro", settings.tries(), settings.firstPause()).doing(
        errand -> routes.sendBodyAndHeader("direct:send-avtalegiro", errand, "errand", errand),
        unsent::givenUp);
  }
}
