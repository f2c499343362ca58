package no.fakturahub.delivery;

/// What is known of a delivery, and no more than that: handed over is not delivered.
public enum DeliveryState {

  /** The invoice has its number; the delivery is being worked on. */
  PLANNED,

  /** Whether Peppol reaches the receiver could not be found out. It is asked again by itself. */
  WAITING,

  /** The invoice did not pass its two verdicts, so nothing has been sent. A person must act. */
  HELD,

  /**
   * The next in line has taken it, and has said so. By e-mail that is our mail server, whose 250 is
   * all there is: a mailbox never tells. By Peppol it is the receiver's own access point, whose
   * signed receipt is kept; whether the receiver's business system got it from there, the receipt
   * does not say.
   */
  HANDED_OVER,

  /**
   * The receiver's side has said so itself, beyond its access point: a message level status or an
   * invoice response. No channel of today brings such an answer, and a receipt never makes this
   * state.
   */
  DELIVERED,

  /** It did not leave: refused for good, or given up after all tries. A person must act. */
  FAILED;

  /// Whether the hub still has something to do by itself.
  public boolean isOpen() {
    return this == PLANNED || this == WAITING;
  }
}
