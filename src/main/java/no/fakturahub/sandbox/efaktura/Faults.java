package no.fakturahub.sandbox.efaktura;

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
    /** It is done, and the answer comes later than anyone waits. */
    SLOW,
    /** 429, with a time to wait. */
    TOO_MANY,
    /** 503, with no word about when. */
    UNAVAILABLE,
    /** 500 and a page for people, from something in between. */
    SERVER_ERROR,
    /** A `serverFault`; nothing is done. */
    SERVER_FAULT,
    /** What is added now is rejected afterwards, without a word at the door. */
    REJECTED_LATER,
    /** The consumer has paid it, so it cannot be taken back. */
    PAID,
    /** The state is not told yet: in progress. */
    LATE,
    /** The state is asked for of a register that has not heard of the invoice yet. */
    FORGOTTEN,
    /** A `validationFault` with the number that was asked for. */
    REFUSED,
    /** A consignment that is there is taken a second time, as if nobody looked. */
    TAKEN_TWICE
  }

  /// @param times how many calls it strikes; missing for one
  /// @param call the only operation it strikes, such as `addInvoices`; missing for any
  /// @param code the error number of [Kind#REFUSED]
  record Fault(Kind kind, @Nullable Integer times, @Nullable String call, @Nullable String code) {

    boolean strikes(String made) {
      return call == null || call.equals(made);
    }

    Optional<Fault> rest() {
      return times == null || times <= 1
          ? Optional.empty()
          : Optional.of(new Fault(kind, times - 1, call, code));
    }
  }

  private final List<Fault> coming = new ArrayList<>();

  synchronized void add(Fault fault) {
    coming.add(fault);
  }

  synchronized void clear() {
    coming.clear();
  }

  synchronized Optional<Fault> next(String call) {
    for (var i = 0; i < coming.size(); i++) {
      var fault = coming.get(i);
      if (fault.strikes(call)) {
        coming.remove(i);
        fault.rest().ifPresent(coming::addFirst);
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }
}
