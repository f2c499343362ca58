package no.fakturahub.delivery;

import java.util.List;
import java.util.UUID;

/// Where channels tell what they have learnt of a delivery.
public interface Reports {

  /// Keeps the report with its evidence, moves the delivery's state as [DeliveryState#after] says,
  /// writes the invoice's timeline and tells of it as [DeliveryChanged]: all together or not at
  /// all, in the caller's transaction or in one of its own. A report whose key is known changes
  /// nothing.
  ///
  /// @throws java.util.NoSuchElementException when there is no such delivery
  void report(UUID delivery, Report report);

  /// In the order they were told.
  List<Report> of(UUID delivery);
}
