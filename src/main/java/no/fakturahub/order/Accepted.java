package no.fakturahub.order;

import no.fakturahub.invoice.Invoice;

/// What became of an order.
///
/// @param again true when the same order had come before, and this is the invoice it got then
public record Accepted(Order order, Invoice invoice, boolean again) {}
