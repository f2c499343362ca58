package no.fakturahub.event.shell;

import java.time.Duration;

/// What came of one try.
///
/// @param status by HTTP; 0 when there was no answer
/// @param failure why it was not taken; empty when it was
/// @param patience how long the other side asks us to wait
record Answer(int status, String failure, Duration patience) {

  /** RFC 9110 § 15.5.11: gone for good. Standard Webhooks: the sender stops. */
  private static final int GONE = 410;

  static Answer taken(int status) {
    return new Answer(status, "", Duration.ZERO);
  }

  static Answer failed(String failure) {
    return new Answer(0, failure, Duration.ZERO);
  }

  boolean isTaken() {
    return failure.isEmpty();
  }

  boolean isGone() {
    return status == GONE;
  }
}
