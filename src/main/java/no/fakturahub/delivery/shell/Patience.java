package no.fakturahub.delivery.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.NotYet;
import org.springframework.stereotype.Component;

/// When to ask again what was not known. Each pause is as long as all before it, and an hour at
/// most: an answer that is a moment late comes at once, and one that is a day late is not asked for
/// all day. A hub that starts again begins with short pauses again: while it was down, nobody asked.
@Component
class Patience {

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final DeliverySettings settings;
  private final Clock clock;
  private final Instant started;

  Patience(DeliverySettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.started = clock.instant();
  }

  /// @return to be thrown: [NotYet], or [Refused] when it has been asked for long enough
  RuntimeException askAgain(Delivery delivery, String why) {
    var now = clock.instant();
    if (Duration.between(delivery.planned(), now).compareTo(settings.patience()) >= 0)
      return new Refused("DELIVERY_NOT_KNOWN", why);
    var asking = delivery.planned().isAfter(started) ? delivery.planned() : started;
    var waited = Duration.between(asking, now);
    var pause = waited.compareTo(settings.firstPause()) < 0 ? settings.firstPause() : waited;
    return new NotYet(now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause), why);
  }
}
