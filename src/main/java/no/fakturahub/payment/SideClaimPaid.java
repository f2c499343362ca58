package no.fakturahub.payment;

import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;

/// Money was laid on a claim beside an invoice; below zero when it was taken from it again. Heard in the same
/// transaction.
///
/// @param id the allocation's own id, for ever
/// @param payment with the amount that was laid there
/// @param on the day it counts from
public record SideClaimPaid(UUID id, Payment payment, SideClaim claim, Invoice invoice,
    LocalDate on) {}
