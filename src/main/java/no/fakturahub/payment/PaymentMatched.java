package no.fakturahub.payment;

import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;

/// Money was laid on an invoice, whether it pays it in part, in full or too much; or taken from it again, and then the
/// amount is below zero. Heard in the same transaction.
///
/// @param id the allocation's own id, for ever
/// @param payment with the amount that was laid there
/// @param on when the money came; what was moved later counts from the day it was moved
public record PaymentMatched(UUID id, Payment payment, Invoice invoice, LocalDate on) {}
