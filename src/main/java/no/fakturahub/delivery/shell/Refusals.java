package no.fakturahub.delivery.shell;

import java.util.List;
import java.util.Optional;
import no.fakturahub.delivery.Refusing;
import no.fakturahub.kernel.Refused;
import no.fakturahub.kernel.RootCause;
import org.springframework.stereotype.Component;

/// Which failures a new try cannot mend: those that say so, and those that a channel knows.
@Component
class Refusals {

  static final String GAVE_UP = "DELIVERY_GAVE_UP";
  static final String TO_APPROVE = "DELIVERY_TO_APPROVE";
  static final String NEW_ACCOUNT = "DELIVERY_NEW_ACCOUNT_TO_APPROVE";
  static final String HELD = "DELIVERY_HELD_TO_APPROVE";
  static final String BOUNCED = "DELIVERY_BOUNCED";

  private final List<Refusing> channels;

  Refusals(List<Refusing> channels) {
    this.channels = channels;
  }

  Optional<Refused> in(Throwable failure) {
    return Refusing.in(failure, channels);
  }

  /// Whether it is left open that the invoice arrived.
  boolean leavesOpen(Refused why) {
    return why.code().equals(GAVE_UP) || channels.stream()
        .anyMatch(channel -> channel.leavingOpen().contains(why.code()));
  }

  static boolean waitsForYes(Refused why) {
    return why.code().equals(TO_APPROVE) || why.code().equals(HELD)
        || why.code().equals(NEW_ACCOUNT);
  }

  static Refused gaveUp(int tries, Throwable last) {
    return new Refused(GAVE_UP, "%d tries; the last: %s".formatted(tries, RootCause.of(last)),
        last);
  }
}
