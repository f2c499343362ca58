package no.fakturahub.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.fakturahub.kernel.OrgNumber;

/// Whether the hub and the accounting system agree on what customers owe.
public interface Reconciling {

  /// @param at when they were compared
  /// @param differences by invoice number; none when the books agree
  record Reconciled(OrgNumber seller, Instant at, List<Difference> differences) {

    public Reconciled {
      differences = List.copyOf(differences);
    }
  }

  /// Asks the accounting system now.
  ///
  /// @return empty where the seller's system does not tell, or the hub does not write in it
  Optional<Reconciled> compare(OrgNumber seller);

  /// As it was when they were last compared: each night, and when the accounting system says that something changed.
  Optional<Reconciled> latest(OrgNumber seller);
}
