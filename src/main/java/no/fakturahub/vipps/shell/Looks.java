package no.fakturahub.vipps.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import no.fakturahub.later.Later;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Sees to it that an invoice's attempts are looked at, again and again, until they have ended.
@Component
class Looks {

  private static final Duration SHORTEST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(1);

  /// A look at an invoice, as the task's instance names it: `<invoice>/<why>/<how often>`.
  ///
  /// @param why what it began with, such as an attempt's reference or a message's id
  /// @param time counts from 1; 0 for a look that is not followed by another
  record Look(UUID invoice, String why, int time) {

    boolean isFollowed() {
      return time > 0;
    }

    static Look parse(String task) {
      var first = task.indexOf('/');
      var last = task.lastIndexOf('/');
      return new Look(UUID.fromString(task.substring(0, first)), task.substring(first + 1, last),
          Integer.parseInt(task.substring(last + 1)));
    }

    @Override
    public String toString() {
      return invoice + "/" + why + "/" + time;
    }
  }

  private final Later later;
  private final ObjectProvider<OneTimeTask<Void>> look;
  private final Clock clock;

  Looks(Later later, @Qualifier("vippsLook") ObjectProvider<OneTimeTask<Void>> look, Clock clock) {
    this.later = later;
    this.look = look;
    this.clock = clock;
  }

  /// Looks until all have ended, beginning in the caller's transaction.
  void until(UUID invoice, String why) {
    later.run(look.getObject(), new Look(invoice, why, 1).toString());
  }

  /// Looks once, at those that have ended too, for what was captured may have been given back. The
  /// same reason again is the same look while it waits.
  void once(UUID invoice, String why) {
    later.run(look.getObject(), new Look(invoice, why, 0).toString());
  }

  /// Looks again, in the caller's transaction, when what was begun then is twice as old, within
  /// limits: Vipps wants 5 seconds, and allows 120 readings a minute.
  void again(Look last, Instant begun) {
    var age = Duration.between(begun, clock.instant());
    var pause = age.compareTo(SHORTEST) < 0 ? SHORTEST : age;
    later.run(look.getObject(),
        new Look(last.invoice(), last.why(), last.time() + 1).toString(),
        clock.instant().plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause));
  }
}
