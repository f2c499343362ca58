package no.fakturahub.invoice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What happened to each invoice, in order. Written in the transaction of what it tells of.
public interface Timeline {

  /// @param evidence what proves it, for a person to read: a receipt's id, a voucher's number, an address
  record Entry(Instant at, Step step, String evidence) {}

  void add(UUID invoice, Step step, String evidence);

  List<Entry> of(UUID invoice);
}
