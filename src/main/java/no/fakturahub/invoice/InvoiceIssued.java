package no.fakturahub.invoice;

/// An invoice got its number. Heard in the same transaction.
public record InvoiceIssued(Invoice invoice) {}
