package no.fakturahub.vipps;

import no.fakturahub.kernel.Money;

/// What is to be done about a charge, by what Vipps says of it and what is owed.
public sealed interface Drawing {

  /// A charge as Vipps sees it (Recurring API v3, `ChargeResponseV3` and its `ChargeSummary`).
  record Seen(ChargeState state, Money captured, Money refunded) {}

  record Wait() implements Drawing {}

  /// This much was drawn and is not booked.
  record Book(Money amount) implements Drawing {}

  /// This much was given back and is not booked.
  record BookBack(Money amount) implements Drawing {}

  /// Less is owed than would be drawn.
  record Cancel() implements Drawing {}

  record Over() implements Drawing {}

  /// What was drawn is booked before anything else is done. Vipps draws the whole amount or none of
  /// it: when less is owed, it is cancelled, and what is left can be paid otherwise.
  static Drawing of(Charge charge, Seen seen, Money owed) {
    if (seen.state().broughtMoney()) {
      var unbooked = seen.captured().minus(charge.captured());
      if (!unbooked.isZero())
        return new Book(unbooked);
      var back = seen.refunded().minus(charge.givenBack());
      if (!back.isZero())
        return new BookBack(back);
    }
    if (!seen.state().isOpen())
      return new Over();
    return seen.state().canBeCancelled() && owed.compareTo(charge.amount()) < 0
        ? new Cancel()
        : new Wait();
  }
}
