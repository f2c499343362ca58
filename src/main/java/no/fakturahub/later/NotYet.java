package no.fakturahub.later;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/// The other side asked us to wait. It is not a failure: the task runs again then, and no try is used up.
public final class NotYet extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Instant until;

  public NotYet(Instant until, String why) {
    super(why);
    this.until = until;
  }

  /// Whether this is what lies at the bottom of a failure.
  public static boolean isIn(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(NotYet.class::isInstance);
  }

  public Instant until() {
    return until;
  }
}
