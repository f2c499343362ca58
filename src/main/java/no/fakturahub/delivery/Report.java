package no.fakturahub.delivery;

import java.time.Instant;

/// What a channel has learnt of a delivery, with what proves it.
///
/// @param key names the evidence for ever, such as a response's own message id: told twice, it
///     counts once
/// @param at when it was said, by whoever said it
/// @param text for people: to whom, why, under which id
/// @param evidence the receipt, response or bounce as it came; only [Says#HANDED_OVER] may have none
public record Report(Says says, String key, Instant at, String text, byte[] evidence) {

  public enum Says {

    /** The next in line has taken it: a mail server, an access point, an operator, a bank. */
    HANDED_OVER,

    /** It has reached the receiver's own side. */
    DELIVERED,

    /** The receiver will pay, or has paid. */
    ACCEPTED,

    /** The receiver asks for something before it goes on. */
    UNDER_QUERY,

    /** The receiver will not pay it as it is. */
    REJECTED,

    /** It came back: the address does not take it. */
    BOUNCED
  }

  public Report {
    if (key.isBlank() || text.isBlank())
      throw new IllegalArgumentException("A report has a key and words");
    if (says != Says.HANDED_OVER && evidence.length == 0)
      throw new IllegalArgumentException("Nothing proves that %s: %s".formatted(says, text));
  }
}
