package no.fakturahub.agreement.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.Work;
import no.fakturahub.parked.Parking;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// When agreements are billed: all that something is due of, each night; one, when something is decided about it. And
/// when customers are told of new prices: at once.
@Configuration
class Renewals {

  static final int UUID_LENGTH = 36;
  private static final int TRIES = 8;

  @Bean
  OneTimeTask<Void> billAgreement(Billed billed, Parking parking) {
    return new Work("bill-agreement", TRIES, Duration.ofSeconds(10)).doing(
        task -> billed.byItself(id(task)),
        (task, thrown) -> park(parking, id(task), thrown));
  }

  @Bean
  OneTimeTask<Void> tellOfPrices(ObjectProvider<Noticing> noticing) {
    return new Work("tell-of-prices", TRIES, Duration.ofSeconds(10)).doing(
        task -> noticing.getObject().tryOnce(id(task)),
        (task, last) -> noticing.getObject().giveUp(id(task), last));
  }

  @Bean
  RecurringTask<Void> renewAgreementsNightly(NightRun run, Clock clock,
      @Value("${hub.agreements.renew-at:05:00}") String renewAt) {
    return Tasks.recurring("renew-agreements-nightly",
        Schedules.daily(clock.getZone(), LocalTime.parse(renewAt)))
        .execute((_, _) -> run.untilToday());
  }

  static void park(Parking parking, UUID agreement, Throwable thrown) {
    var refused = thrown instanceof Refused it
        ? it
        : new Refused("AGREEMENT_NOT_BILLED", String.valueOf(thrown));
    parking.park("bill-agreement", "Avtale " + agreement, refused.code(), refused.detail(),
        agreement.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static UUID id(String task) {
    return UUID.fromString(task.substring(0, UUID_LENGTH));
  }
}
