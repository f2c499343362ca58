package no.fakturahub.console;

import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.payment.Allocation;
import org.jspecify.annotations.Nullable;

/// Where a part of a payment lies, for programs.
///
/// @param target INVOICE, REFUND, CLEARING or WRITE_OFF
/// @param score 0–100: how sure the rule is
/// @param why a suggestion's reason, where one was followed
/// @param from the day it counts from
/// @param amount kroner, below zero when it was taken from there
record Lying(UUID id, String target, @Nullable UUID invoice, String amount, String rule,
    int score, @Nullable String why, LocalDate from, @Nullable String who, @Nullable String note,
    @Nullable UUID undoes) {

  static Lying of(Allocation one) {
    var decision = one.decision();
    var sure = one.sure();
    return new Lying(one.id(), one.target().word(), one.invoice(), one.amount().toString(),
        one.rule().name(), one.score(), sure == null ? null : sure.why().name(), one.from(),
        decision == null ? null : decision.who(),
        decision == null ? null : decision.note(), one.undoes());
  }
}
