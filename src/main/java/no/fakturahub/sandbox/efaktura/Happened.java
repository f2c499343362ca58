package no.fakturahub.sandbox.efaktura;

import java.time.Instant;

/// A line of the operator's journal.
///
/// @param of an invoice's id; for [Kind#BLOCKED] the consumer's eFaktura address
/// @param why why it was rejected; for [Kind#BLOCKED] whom the consumer will not hear from
record Happened(Kind kind, Instant at, String of, String why) {

  enum Kind {
    REJECTED, CANCELLED, BLOCKED
  }
}
