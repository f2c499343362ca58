package no.fakturahub.payment;

import java.util.UUID;
import no.fakturahub.invoice.Invoice;

/// A payment found its invoice by KID, whether it pays it in part, in full or too much.
/// Heard in the same transaction.
///
/// @param id the payment's own id, for ever
public record PaymentMatched(UUID id, Payment payment, Invoice invoice) {}
