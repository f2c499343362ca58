package no.fakturahub.delivery;

import java.util.Optional;
import java.util.Set;
import no.fakturahub.kernel.Refused;

/// Knows what the refusals of one channel mean, where they do not say so themselves.
public interface Refusing {

  /// @param failure one of the causes of what stopped a try
  Optional<Refused> refusal(Throwable failure);

  /// The codes of its refusals that leave open whether the receiver has got it all the same.
  default Set<String> leavingOpen() {
    return Set.of();
  }
}
