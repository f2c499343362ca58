package no.fakturahub.console;

import java.util.UUID;
import no.fakturahub.payment.Allocation;
import org.jspecify.annotations.Nullable;

/// Where a part of a payment lies, for programs.
///
/// @param target INVOICE, REFUND, CLEARING or WRITE_OFF
/// @param amount kroner, below zero when it was taken from there
record Lying(UUID id, String target, @Nullable UUID invoice, String amount, String rule,
    @Nullable String who, @Nullable String note, @Nullable UUID undoes) {

  static Lying of(Allocation one) {
    var decision = one.decision();
    return new Lying(one.id(), one.target().word(), one.invoice(), one.amount().toString(),
        one.rule().name(), decision == null ? null : decision.who(),
        decision == null ? null : decision.note(), one.undoes());
  }
}
