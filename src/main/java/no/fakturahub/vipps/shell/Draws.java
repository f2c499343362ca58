package no.fakturahub.vipps.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import no.fakturahub.later.Later;
import no.fakturahub.vipps.shell.Looks.Look;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Sees to it that an invoice's charge is looked at, a few times a day, until it has ended.
@Component
class Draws {

  private static final Duration PAUSE = Duration.ofHours(6);

  private final Later later;
  private final ObjectProvider<OneTimeTask<Void>> draw;
  private final Clock clock;

  Draws(Later later, @Qualifier("vippsDraw") ObjectProvider<OneTimeTask<Void>> draw,
      Clock clock) {
    this.later = later;
    this.draw = draw;
    this.clock = clock;
  }

  /// Looks until it has ended, beginning in the caller's transaction, when there was time to make it.
  void until(UUID invoice) {
    again(new Look(invoice, "until", 0));
  }

  /// Looks once, for this reason.
  void once(UUID invoice, String why) {
    later.run(draw.getObject(), new Look(invoice, why, 0).toString());
  }

  void again(Look last) {
    later.run(draw.getObject(), new Look(last.invoice(), last.why(), last.time() + 1).toString(),
        clock.instant().plus(PAUSE));
  }
}
