package no.fakturahub.invoice;

import java.net.URI;
import java.util.Optional;

/// Where a customer can see an invoice by following a link, that nobody without the link can see.
public interface PageLinks {

  /// @return empty when this invoice has no such page
  Optional<URI> of(Invoice invoice);
}
