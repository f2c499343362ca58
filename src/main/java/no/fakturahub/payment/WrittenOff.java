package no.fakturahub.payment;

import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;

/// What was owed on an invoice is given up; below zero when that is undone. Heard in the same transaction.
///
/// @param id the allocation's own id, for ever
public record WrittenOff(UUID id, Invoice invoice, Money amount, LocalDate on) {}
