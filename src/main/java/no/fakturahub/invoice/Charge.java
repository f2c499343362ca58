package no.fakturahub.invoice;

import no.fakturahub.kernel.Money;

/// Something for the whole invoice: freight when positive, an allowance when negative.
public record Charge(String reason, Money amount, Vat vat) {}
