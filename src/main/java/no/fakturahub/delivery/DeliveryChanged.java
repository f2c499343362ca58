package no.fakturahub.delivery;

/// A delivery came into another state by what its channel reported. Heard in the same transaction.
///
/// @param delivery as it is now
public record DeliveryChanged(Delivery delivery, Report report) {}
