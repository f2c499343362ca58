package no.fakturahub.access;

/// What a door asks of whoever comes.
public enum Right {
  /** Nothing: the other side of a wire, a customer's own page, what anybody may see. */
  NONE,
  /** To look. */
  READ,
  /** To say what money is for, credit, note, object, and enter customers. */
  SETTLE,
  /** To say yes to what waits, and to give money up or send it back. */
  APPROVE,
  /** To hand in orders, and to replay and discard what has stopped, and to say who is told of what. */
  INTEGRATE,
  /** To say who may what, and to read the log. */
  ADMINISTER
}
