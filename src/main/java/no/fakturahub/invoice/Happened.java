package no.fakturahub.invoice;

import java.util.UUID;

/// A step was put on an invoice's timeline. Heard in the same transaction.
public record Happened(UUID invoice, Step step) {}
