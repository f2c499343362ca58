package no.fakturahub.ocrgiro;

import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// What a bank's file came to.
///
/// @param transmission missing when the file does not begin as one
/// @param mandates AvtaleGiro mandates
/// @param sum net: lines with a minus sign are deducted
/// @param accepted the order of the records, the counts, the sums and the dates prove. A payment may still wait for a
///     person because of its KID: that is the payment's problem and not the file's.
public record OcrSummary(@Nullable Transmission transmission, long transactions, long mandates,
    Money sum, boolean accepted) {

  /// What names a transmission among all from one sender.
  public record Transmission(String transmitter, String number, String recipient) {}
}
