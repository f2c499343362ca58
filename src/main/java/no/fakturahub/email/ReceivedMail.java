package no.fakturahub.email;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.fakturahub.email.RecipientStatus.Action;

/// What has come into the mailbox for returned mail.
public sealed interface ReceivedMail {

  /// A mail server tells what became of a mail (RFC 3464).
  ///
  /// @param id the notification's own Message-ID, or a hash of it where it has none
  /// @param delivery the one it names; nothing when it names none of ours
  record Notification(String id, Instant at, Optional<UUID> delivery,
      List<RecipientStatus> recipients) implements ReceivedMail {

    private static final int MOST_WORDS = 10;

    /// What matters most of what it tells: our mails have one receiver, who may have several
    /// addresses behind it.
    public Action tells() {
      return recipients.stream().map(RecipientStatus::action).min(Enum::compareTo).orElseThrow();
    }

    /// Of the first of those whom it matters most for: a notification may name thousands.
    public String words() {
      var tells = tells();
      return recipients.stream().filter(recipient -> recipient.action() == tells)
          .limit(MOST_WORDS).map(RecipientStatus::toString).collect(Collectors.joining("; "));
    }
  }

  /// A mail server has written, but not so that a program can read it.
  record Unreadable(String why) implements ReceivedMail {}

  /// Anything else: an answer, an out-of-office reply, a receipt that it was read. For people.
  record Letter() implements ReceivedMail {}
}
