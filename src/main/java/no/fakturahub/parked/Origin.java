package no.fakturahub.parked;

import java.util.UUID;

/// Where a message came from, when it is known by a name of its own there, or is to be told there too that it waits.
/// A route's door lays it on the exchange, and what is split off has it with it.
public interface Origin {

  /** The exchange's property that holds it. */
  String PROPERTY = "hub.origin";

  /// What people know the message by.
  String name();

  /// Called in the transaction that parks; when it fails, nothing is parked.
  ///
  /// @param parked the row's id
  void hearsThatItWaits(UUID parked);
}
