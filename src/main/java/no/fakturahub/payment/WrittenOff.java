package no.fakturahub.payment;

import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.Allocation.Rule;

/// What was owed on an invoice is given up; below zero when that is undone. Heard in the same transaction.
///
/// @param id the allocation's own id, for ever
/// @param rule why: a person said so, so little was left, or the bank took it
public record WrittenOff(UUID id, Invoice invoice, Money amount, Rule rule, LocalDate on) {}
