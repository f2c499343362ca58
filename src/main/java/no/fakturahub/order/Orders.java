package no.fakturahub.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Every order that became an invoice.
public interface Orders {

  /// @param at when it was accepted
  record Entry(String partner, String orderId, UUID invoice, Instant at) {}

  /// The newest first.
  List<Entry> latest(int most);

  List<Entry> of(UUID invoice);

  long count();
}
