package no.fakturahub.invoice;

import java.net.URI;
import java.util.Optional;

/// Where a customer can pay an invoice by following a link: the same link for as long as the invoice
/// lives, for papers, mails and messages.
public interface PayLinks {

  /// @return empty when this invoice has no such page
  Optional<URI> of(Invoice invoice);
}
