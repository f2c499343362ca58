package no.fakturahub.efaktura.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import no.fakturahub.later.Work;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The durable tasks of eFaktura. The instance of each is a delivery.
@Configuration(proxyBeanMethods = false)
class EfakturaTasks {

  /// Asks what became of an invoice until the operator has said its last word.
  @Bean
  OneTimeTask<Void> efakturaStatus(EfakturaSettings settings, ObjectProvider<StatusWatch> watch) {
    return work("efaktura-status", settings).doing(
        delivery -> watch.getObject().ask(delivery),
        (delivery, why) -> watch.getObject().giveUp(delivery, why));
  }

  /// Takes a credited invoice out of the net bank.
  @Bean
  OneTimeTask<Void> efakturaCancel(EfakturaSettings settings,
      ObjectProvider<Withdrawal> withdrawal) {
    return work("efaktura-cancel", settings).doing(
        delivery -> withdrawal.getObject().tryOnce(delivery),
        (delivery, why) -> withdrawal.getObject().giveUp(delivery, why));
  }

  private static Work work(String name, EfakturaSettings settings) {
    return new Work(name, settings.status().tries(), settings.status().firstPause());
  }
}
