package no.fakturahub.peppol;

import java.time.Duration;
import java.time.Instant;

/// An answer of SML and SMP, and when it was given. Only certain answers are remembered.
public record Remembered(LookUp answer, Instant asked) {

  /// Whether it need not be asked again.
  ///
  /// @param yes how long a receiver is believed to stay where it is
  /// @param no how long one that was not there is believed to stay away
  public boolean isFresh(Instant now, Duration yes, Duration no) {
    var age = Duration.between(asked, now);
    return switch (answer) {
      case LookUp.Found _ -> age.compareTo(yes) < 0;
      case LookUp.NotThere _ -> age.compareTo(no) < 0;
      case LookUp.Unknown _ -> false;
    };
  }
}
