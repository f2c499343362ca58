package no.fakturahub.delivery.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fakturahub.delivery.Refusing;
import no.fakturahub.kernel.Refused;
import org.springframework.stereotype.Component;

/// Which failures a new try cannot mend: those that say so, and those that a channel knows.
@Component
class Refusals {

  static final String GAVE_UP = "DELIVERY_GAVE_UP";
  static final String BOUNCED = "DELIVERY_BOUNCED";

  /// The reasons that leave open whether the invoice arrived.
  static final Set<String> MAY_HAVE_ARRIVED = Set.of(GAVE_UP, "PEPPOL_ALREADY_RECEIVED");

  private final List<Refusing> channels;

  Refusals(List<Refusing> channels) {
    this.channels = channels;
  }

  Optional<Refused> in(Throwable failure) {
    for (var t = failure; t != null; t = t.getCause()) {
      if (t instanceof Refused refused)
        return Optional.of(refused);
      var cause = t;
      var known = channels.stream().flatMap(channel -> channel.refusal(cause).stream()).findFirst();
      if (known.isPresent())
        return known;
    }
    return Optional.empty();
  }

  static Refused gaveUp(int tries, Throwable last) {
    return new Refused(GAVE_UP, "%d tries; the last: %s".formatted(tries, innermost(last)), last);
  }

  private static String innermost(Throwable failure) {
    var cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
