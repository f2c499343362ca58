package no.fakturahub.parked;

/// What was asked cannot be done with this parked message; says why.
public final class NotReplayable extends RuntimeException {

  private static final long serialVersionUID = 1;

  public NotReplayable(String why) {
    super(why);
  }
}
