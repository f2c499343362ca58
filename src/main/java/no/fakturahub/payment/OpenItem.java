package no.fakturahub.payment;

import java.util.UUID;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.Money;

/// An invoice that may be paid. A credit note takes off what is owed as a payment does, so money for an invoice that
/// is wholly credited is too much.
///
/// @param remaining what is still owed; zero when it is paid, below zero when too much was paid
public record OpenItem(UUID invoice, Kid kid, Money remaining) {}
