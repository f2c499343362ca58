package no.fakturahub.delivery;

import java.util.Optional;
import java.util.UUID;

/// Every delivery, as the console shows it.
public interface Deliveries {

  Optional<Delivery> of(UUID invoice);

  /// @param id the delivery's own
  Optional<Delivery> find(UUID id);
}
