package no.fakturahub.delivery;

import no.fakturahub.customer.Channel;
import no.fakturahub.invoice.Invoice;

/// Whether one channel reaches the buyer of an invoice. Each channel answers for itself.
public interface Reach {

  Channel channel();

  /// Never throws: silence, and what is not understood, is a [Reachability.DontKnow].
  Reachability of(Invoice invoice);
}
