package no.fakturahub.vipps.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.later.Later;
import no.fakturahub.later.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The durable task that registers our address for messages, once for each seller, as soon as the
/// hub can be reached there. Without it payments are looked at all the same, only later.
@Configuration
class RegisterTask {

  private static final Logger LOG = LoggerFactory.getLogger(RegisterTask.class);

  @Bean
  OneTimeTask<Void> vippsRegister(VippsSettings settings, Registration registration) {
    return new Work("vipps-register", settings.tries(), settings.firstPause()).doing(
        seller -> registration.register(new OrgNumber(seller)),
        (seller, why) -> LOG.warn("Vipps does not tell {} of payments: {}", seller,
            why.toString()));
  }

  @Component
  static class AtStart {

    private final VippsSettings settings;
    private final Later later;
    private final OneTimeTask<Void> register;

    AtStart(VippsSettings settings, Later later,
        @Qualifier("vippsRegister") OneTimeTask<Void> register) {
      this.settings = settings;
      this.later = later;
      this.register = register;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void schedule() {
      settings.sellers().keySet().forEach(seller -> later.run(register, seller));
    }
  }
}
