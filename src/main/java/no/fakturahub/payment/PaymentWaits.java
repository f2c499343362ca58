package no.fakturahub.payment;

import java.util.UUID;

/// Money came in, and a person must say where it goes. Heard in the same transaction.
///
/// @param reason a key of the reasons
public record PaymentWaits(UUID id, Payment payment, String reason) {}
