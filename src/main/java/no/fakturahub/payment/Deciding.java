package no.fakturahub.payment;

import java.util.List;

/// Takes a person's decisions about money.
public interface Deciding {

  /// The same request again answers with what came of it the first time.
  ///
  /// @return what was laid where, in order
  /// @throws no.fakturahub.kernel.Refused `DECISION_TWO_PEOPLE` where another has to see it first
  ///   ([SecondEyes]), or with a code that begins with `DECISION_`, and nothing has changed then
  List<Allocation> decide(Decision decision, Decision.By by);
}
