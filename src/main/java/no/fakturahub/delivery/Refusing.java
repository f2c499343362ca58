package no.fakturahub.delivery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fakturahub.kernel.Refused;

/// Knows what the refusals of one channel mean, where they do not say so themselves.
public interface Refusing {

  /// @param failure one of the causes of what stopped a try
  Optional<Refused> refusal(Throwable failure);

  /// What of a failure says that a new try cannot mend it, to whichever channel it happened.
  static Optional<Refused> in(Throwable failure, List<Refusing> channels) {
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

  /// The codes of its refusals that leave open whether the receiver has got it all the same.
  default Set<String> leavingOpen() {
    return Set.of();
  }
}
