package no.fakturahub.sandbox.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Troubles to come, in the order they were asked for.
public final class Faults {

  public enum Kind {

    /** The wire is cut before anything is done. */
    CUT,
    /** It is done, and the wire is cut before the answer is through. */
    ANSWER_LOST,
    /** 429. */
    TOO_MANY,
    /** 500, and nothing is done. */
    SERVER_ERROR,
    /** Every session ends before the call. */
    TOKEN_EXPIRED
  }

  /// @param times how many calls it strikes; missing for one
  /// @param after how many calls it lets pass first
  /// @param call the only call it strikes, such as `POST /ledger/voucher`; missing for any
  public record Fault(Kind kind, @Nullable Integer times, @Nullable Integer after,
      @Nullable String call) {

    boolean strikes(String made) {
      return call == null || call.equals(made);
    }

    boolean waits() {
      return after != null && after > 0;
    }

    /// What is left of it after a call that it let pass, or struck.
    Optional<Fault> rest() {
      if (after != null && after > 0)
        return Optional.of(new Fault(kind, times, after - 1, call));
      return times == null || times <= 1
          ? Optional.empty()
          : Optional.of(new Fault(kind, times - 1, after, call));
    }
  }

  private final List<Fault> coming = new ArrayList<>();

  public synchronized void add(Fault fault) {
    coming.add(fault);
  }

  public synchronized void clear() {
    coming.clear();
  }

  public synchronized Optional<Kind> next(String call) {
    for (var i = 0; i < coming.size(); i++) {
      var fault = coming.get(i);
      if (fault.strikes(call)) {
        coming.remove(i);
        fault.rest().ifPresent(coming::addFirst);
        return fault.waits() ? Optional.empty() : Optional.of(fault.kind());
      }
    }
    return Optional.empty();
  }
}
