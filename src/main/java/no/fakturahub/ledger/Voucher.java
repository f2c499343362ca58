package no.fakturahub.ledger;

/// What the accounting system made of a posting.
///
/// @param id the accounting system's own key
/// @param number what people know it by, such as `12-2026`
public record Voucher(String id, String number) {}
