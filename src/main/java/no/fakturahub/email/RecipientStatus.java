package no.fakturahub.email;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a mail server tells of one receiver of a mail (RFC 3464 § 2.3).
///
/// @param recipient who it is about; where it was sent on, the address it ended at
/// @param status an enhanced code (RFC 3463), such as `5.1.1`; may be empty
/// @param diagnostic in the words of the server that did not take it; may be empty
public record RecipientStatus(String recipient, Action action, String status, String diagnostic) {

  /// RFC 3464 § 2.3.3.
  public enum Action {

    /** It could not be delivered, and is not tried any more. */
    FAILED,

    /** It could not be delivered yet, and is tried on. */
    DELAYED,

    /** It lies in the receiver's mailbox. Whether anyone has seen it, that does not say. */
    DELIVERED,

    /** It has gone on to where nobody tells what becomes of it. */
    RELAYED,

    /** It has gone on to several addresses. */
    EXPANDED
  }

  @Override
  public String toString() {
    return recipient + ": "
        + Stream.of(status, diagnostic).filter(said -> !said.isEmpty())
            .collect(Collectors.joining(", "));
  }
}
