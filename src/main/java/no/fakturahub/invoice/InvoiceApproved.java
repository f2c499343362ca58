package no.fakturahub.invoice;

/// The invoice's EHF is valid for Peppol and lawful in Norway: it may be sent and booked.
/// Heard in the same transaction.
public record InvoiceApproved(Invoice invoice) {}
