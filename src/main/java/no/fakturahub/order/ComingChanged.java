package no.fakturahub.order;

/// An invoice that is not made yet got an order. Heard in the same transaction.
public record ComingChanged(Coming coming) {}
