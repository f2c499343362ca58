package no.fakturahub.delivery;

import java.util.Optional;
import no.fakturahub.kernel.Refused;

/// Knows which failures of one channel's wire are for good, where they do not say so themselves.
public interface Refusing {

  /// @param failure one of the causes of what stopped a try
  Optional<Refused> refusal(Throwable failure);
}
