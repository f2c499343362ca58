package no.fakturahub.vipps;

import no.fakturahub.kernel.Money;
import no.fakturahub.vipps.Attempt.End;

/// What is to be done about an attempt, by what Vipps says of it and what is owed.
sealed interface Next {

  /// It is the customer's turn.
  record Wait() implements Next {}

  /// Take this much of what is reserved.
  record Capture(Money amount) implements Next {}

  /// Let go of what is reserved and not captured.
  record Release() implements Next {}

  /// This much was captured and is not booked.
  record Book(Money amount) implements Next {}

  /// This much was given back and is not booked.
  record BookBack(Money amount) implements Next {}

  record Over(End how) implements Next {}

  /// What is captured is booked before anything else is done. What is taken is decided once: when
  /// less is owed by the time that capture is known not to have gone through, nothing is taken,
  /// for the first request may still be on its way.
  ///
  /// @param owed what is owed now; matters when the customer has approved
  static Next of(Attempt attempt, Seen seen, Money owed) {
    return switch (seen.state()) {
      case CREATED -> new Wait();
      case ABORTED -> new Over(End.ABORTED);
      case EXPIRED -> new Over(End.EXPIRED);
      case TERMINATED -> new Over(End.TERMINATED);
      case AUTHORIZED -> approved(attempt, seen, owed);
    };
  }

  private static Next approved(Attempt attempt, Seen seen, Money owed) {
    var unbooked = seen.captured().minus(attempt.captured());
    if (!unbooked.isZero())
      return new Book(unbooked);
    var back = seen.refunded().minus(attempt.givenBack());
    if (!back.isZero())
      return new BookBack(back);
    if (seen.reserved().isZero())
      return new Over(seen.captured().isZero() ? End.RELEASED : End.CAPTURED);
    if (!seen.captured().isZero())
      return new Release();
    return toTake(attempt, seen.reserved(), owed);
  }

  private static Next toTake(Attempt attempt, Money reserved, Money owed) {
    var decided = attempt.toCapture();
    if (decided != null)
      return owed.compareTo(decided) < 0 ? new Release() : new Capture(decided);
    if (owed.isZero() || owed.isNegative())
      return new Release();
    return new Capture(owed.compareTo(reserved) < 0 ? owed : reserved);
  }
}
