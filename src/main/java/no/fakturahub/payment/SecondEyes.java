package no.fakturahub.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.fakturahub.payment.Decision.By;

/// Two people for what gives money up or sends it back, where the seller wants it (`hub.four-eyes`): one asks, and
/// nothing has happened before another says yes.
public interface SecondEyes {

  /// @param decision a refund, what is given back, or what is given up
  record Asked(UUID id, Decision decision, By by, Instant at) {}

  /// The same request again asks once.
  ///
  /// @return whether it waits for another now; false where one is enough, and where it was carried out before
  /// @throws no.fakturahub.kernel.Refused when it is about what is not there
  boolean ask(Decision decision, By by);

  /// The oldest first.
  List<Asked> waiting();

  /// Carries it out, in the names of both.
  ///
  /// @throws no.fakturahub.kernel.Refused `DECISION_SAME_PERSON`, `DECISION_NOT_ASKED`, or whatever the decision itself
  ///   is refused for, and it waits on then
  List<Allocation> confirm(UUID id, String who);

  /// @throws no.fakturahub.kernel.Refused `DECISION_NOT_ASKED`
  void decline(UUID id, String who, String why);
}
