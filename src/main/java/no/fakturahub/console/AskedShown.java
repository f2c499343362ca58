package no.fakturahub.console;

import java.time.Instant;
import java.util.UUID;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.SecondEyes.Asked;
import org.jspecify.annotations.Nullable;

/// A decision that waits for another to see it, for people and programs.
///
/// @param kind REFUND, GIVE_BACK or WRITE_OFF
/// @param page where what it is about is shown
/// @param who asked
public record AskedShown(UUID id, String kind, String page, Money amount, String who,
    @Nullable String note, Instant at) {

  static AskedShown of(Asked asked) {
    return switch (asked.decision()) {
      case Decision.Refund(var payment, var amount) ->
        of(asked, "REFUND", "/payments/" + payment, amount);
      case Decision.GiveBack(var invoice, var amount) ->
        of(asked, "GIVE_BACK", "/invoices/" + invoice, amount);
      case Decision.WriteOff(var invoice, var amount) ->
        of(asked, "WRITE_OFF", "/invoices/" + invoice, amount);
      default -> throw new IllegalStateException("one is enough: " + asked.decision());
    };
  }

  private static AskedShown of(Asked asked, String kind, String page, Money amount) {
    return new AskedShown(asked.id(), kind, page, amount, asked.by().who(), asked.by().note(),
        asked.at());
  }
}
