package no.fakturahub.delivery.shell;

import java.time.Clock;
import java.time.Duration;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.NotYet;
import org.springframework.stereotype.Component;

/// When to ask again what was not known. Each pause is as long as all before it, and an hour at
/// most: an answer that is a moment late comes at once, and one that is a day late is not asked for
/// all day.
@Component
class Patience {

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final DeliverySettings settings;
  private final Clock clock;

  Patience(DeliverySettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /// @return to be thrown: [NotYet], or [Refused] when it has been asked for long enough
  RuntimeException askAgain(Delivery delivery, String why) {
    var now = clock.instant();
    var waited = Duration.between(delivery.planned(), now);
    if (waited.compareTo(settings.patience()) >= 0)
      return new Refused("DELIVERY_NOT_KNOWN", why);
    var pause = waited.compareTo(settings.firstPause()) < 0 ? settings.firstPause() : waited;
    return new NotYet(now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause), why);
  }
}
