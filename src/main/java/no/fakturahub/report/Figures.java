package no.fakturahub.report;

import org.jspecify.annotations.Nullable;

/// What became of the invoices of some days. A figure of nothing is missing, never zero.
///
/// @param invoices that were issued
/// @param minutes from order to handed over, the median
/// @param errorPercent of the invoices, that were rejected, came back, were not delivered or were credited
/// @param daysToPayment from issue until nothing was owed, the average of those paid in full
/// @param matchedPercent of the payments, that found their place without a person
public record Figures(long invoices, @Nullable Double minutes, @Nullable Double errorPercent,
    @Nullable Double daysToPayment, @Nullable Double matchedPercent) {}
