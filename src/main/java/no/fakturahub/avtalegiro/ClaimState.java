package no.fakturahub.avtalegiro;

import java.util.Optional;

/// How far a claim has come. Each step is taken once.
public enum ClaimState {

  /** It waits for the next file to the bank. */
  PLANNED,

  /** It stands in a file that is on its way. */
  FILED,

  /** Its file lies at the bank. Whether the bank takes it, only its receipt list and the payment tell. */
  SENT,

  /** It was dropped before it came in any file. */
  WITHDRAWN,

  /** Nothing is owed for it any more, and the bank is to be told. */
  TO_CANCEL,

  /** Its cancellation stands in a file that is on its way. */
  CANCELLING,

  /** Its cancellation lies at the bank. */
  CANCELLED,

  /** The bank has debited the payer. It may come after a cancellation that the bank did not heed. */
  PAID;

  /// What becomes of it when less is owed than it claims.
  ///
  /// @param nothing whether nothing at all is owed
  /// @param inTime whether the bank still takes a cancellation
  /// @return nothing when it stays as it is: a planned claim with less to claim, one that is too late to call back, and
  ///     one that has come to its end
  public Optional<ClaimState> whenLessIsOwed(boolean nothing, boolean inTime) {
    return switch (this) {
      case PLANNED -> nothing ? Optional.of(WITHDRAWN) : Optional.empty();
      case FILED, SENT -> inTime ? Optional.of(TO_CANCEL) : Optional.empty();
      case WITHDRAWN, TO_CANCEL, CANCELLING, CANCELLED, PAID -> Optional.empty();
    };
  }

  /// What becomes of it when the bank tells of a payment by AvtaleGiro under its KID.
  public Optional<ClaimState> whenPaidByIt() {
    return switch (this) {
      case FILED, SENT, TO_CANCEL, CANCELLING, CANCELLED -> Optional.of(PAID);
      case PLANNED, WITHDRAWN, PAID -> Optional.empty();
    };
  }

  /// Whether the payer is, or will be, debited by it as far as we know.
  public boolean isOpen() {
    return switch (this) {
      case PLANNED, FILED, SENT -> true;
      case WITHDRAWN, TO_CANCEL, CANCELLING, CANCELLED, PAID -> false;
    };
  }
}
