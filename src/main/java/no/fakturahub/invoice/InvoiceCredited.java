package no.fakturahub.invoice;

/// A credit note was issued for an invoice, for all or some of it. Heard in the same transaction.
public record InvoiceCredited(Invoice invoice, Invoice creditNote) {}
