package no.fakturahub.sandbox.vipps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Troubles to come, in the order they were asked for.
final class Faults {

  enum Kind {

    /** The wire is cut before anything is done. */
    CUT,
    /** It is done, and the wire is cut before the answer is through. */
    ANSWER_LOST,
    /** 429. */
    TOO_MANY,
    /** 500, and nothing is done. */
    SERVER_ERROR,
    /** 423: somebody else holds the payment. */
    LOCKED,
    /** Every token ends before the call. */
    TOKEN_EXPIRED,
    /** The customer's bank has let go of the money: error 6260. */
    NO_FUNDS,
    /** A message to the hub is held back until it is asked for. */
    MESSAGE_LATE,
    /** A message comes twice. */
    MESSAGE_TWICE,
    /** A message never comes. */
    MESSAGE_LOST,
    /** A message bears somebody else's seal. */
    MESSAGE_FORGED;

    boolean isOfMessages() {
      return name().startsWith("MESSAGE");
    }
  }

  /// @param times how many calls it strikes; missing for one
  /// @param call the only one it strikes, such as `POST capture`, or `AUTHORIZED` for a message;
  ///     missing for any
  record Fault(Kind kind, @Nullable Integer times, @Nullable String call) {

    boolean strikes(String made, boolean message) {
      return kind.isOfMessages() == message && (call == null || call.equals(made));
    }
  }

  private final List<Fault> coming = new ArrayList<>();

  synchronized void add(Fault fault) {
    coming.add(fault);
  }

  synchronized void clear() {
    coming.clear();
  }

  Optional<Kind> atCall(String call) {
    return next(call, false);
  }

  Optional<Kind> atMessage(String name) {
    return next(name, true);
  }

  private synchronized Optional<Kind> next(String made, boolean message) {
    for (var i = 0; i < coming.size(); i++) {
      var fault = coming.get(i);
      if (fault.strikes(made, message)) {
        coming.remove(i);
        if (fault.times() != null && fault.times() > 1)
          coming.addFirst(new Fault(fault.kind(), fault.times() - 1, fault.call()));
        return Optional.of(fault.kind());
      }
    }
    return Optional.empty();
  }
}
