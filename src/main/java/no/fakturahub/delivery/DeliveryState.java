package no.fakturahub.delivery;

import java.util.Optional;
import no.fakturahub.delivery.Report.Says;

/// What is known of a delivery, and no more than that: handed over is not delivered.
public enum DeliveryState {

  /** The invoice has its number; the delivery is being worked on. */
  PLANNED,

  /** Whether a channel reaches the receiver could not be found out. It is asked again by itself. */
  LOOKING_UP,

  /**
   * The invoice did not pass its two verdicts, or waits for a person's yes: nothing has been sent. A
   * person must act.
   */
  HELD,

  /**
   * The next in line has taken it, and has said so: our mail server, the receiver's access point
   * with a signed receipt, the operator of eFaktura, the bank. Whether the receiver got it from
   * there, that does not say.
   */
  HANDED_OVER,

  /** The receiver's own side has said so. A receipt of the next in line never makes this state. */
  DELIVERED,

  /** The receiver has said that it will pay, or has paid. */
  ACCEPTED,

  /** The receiver asks for something first. A person must answer. */
  UNDER_QUERY,

  /** The receiver will not pay it as it is. A person must act. */
  REJECTED,

  /** It came back. A person must find another address. */
  BOUNCED,

  /** It did not leave: refused for good. A person must act. */
  REFUSED,

  /** All tries were in vain, and whether one of them arrived is not known. A person must act. */
  GAVE_UP;

  /// Whether the hub still has something to do by itself.
  public boolean isOpen() {
    return this == PLANNED || this == LOOKING_UP;
  }

  /// The state after a report, or nothing when it says no more than is known.
  ///
  /// The receiver's own word moves every state but the one in which nothing has been sent, for it
  /// can overtake the receipt, and can come long after we gave up. The receiver's latest word
  /// stands: whoever calls leaves out those that were said earlier.
  public Optional<DeliveryState> after(Says says) {
    if (this == HELD)
      return Optional.empty();
    var next = switch (says) {
      case HANDED_OVER -> isOpen() ? HANDED_OVER : this;
      case DELIVERED -> isAnswered() || this == BOUNCED ? this : DELIVERED;
      case BOUNCED -> isAnswered() ? this : BOUNCED;
      case ACCEPTED -> ACCEPTED;
      case UNDER_QUERY -> UNDER_QUERY;
      case REJECTED -> REJECTED;
    };
    return next == this ? Optional.empty() : Optional.of(next);
  }

  /// Whether a person or system at the receiver's has had an opinion of it.
  private boolean isAnswered() {
    return this == ACCEPTED || this == UNDER_QUERY || this == REJECTED;
  }
}
