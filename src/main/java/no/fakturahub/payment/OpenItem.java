package no.fakturahub.payment;

import java.util.UUID;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.Money;

/// An invoice that may be paid.
///
/// @param remaining what is still owed; zero when it is paid, below zero when too much was paid
public record OpenItem(UUID invoice, Kid kid, Money remaining) {}
