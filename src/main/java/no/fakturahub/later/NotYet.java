package no.fakturahub.later;

import java.time.Instant;

/// The other side asked us to wait. It is not a failure: the task runs again then, and no try is used up.
public final class NotYet extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Instant until;

  public NotYet(Instant until, String why) {
    super(why);
    this.until = until;
  }

  public Instant until() {
    return until;
  }
}
