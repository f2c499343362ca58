package no.fakturahub.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Every order that was accepted.
public interface Orders {

  /// @param at when it was accepted
  record Entry(String partner, String orderId, UUID invoice, Instant at) {}

  /// Those that became an invoice, the newest first; one invoice may be of several.
  List<Entry> latest(int most);

  List<Entry> of(UUID invoice);

  long count();
}
