package no.fakturahub.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.customer.Channel;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// A reminder that was approved, and how far it has come.
///
/// @param id names it for ever: it is the mail's Message-ID and the AS4 message on every try
/// @param stage the day of the seller's follow-up, counted from the due date
/// @param ownFee the fee that this letter bears itself; earlier ones may be asked for again beside it
/// @param who approved it
/// @param evidence what the state rests on
public record Letter(UUID id, UUID invoice, int round, int stage, LocalDate issued,
    LocalDate deadline, Money settled, Money fee, Money interest, Money compensation,
    Money ownFee, String words, String who, State state, @Nullable Channel channel,
    String evidence, Instant approved) {

  /// What is known of it.
  public enum State {
    /** It is being sent. */
    APPROVED,
    /** The next in line has taken it. */
    HANDED_OVER,
    /** The receiver's own side has it. */
    DELIVERED,
    /** It came back. */
    BOUNCED,
    /** It did not leave. */
    NOT_SENT,
    /** A person had it made anew, and another took its place. */
    DISCARDED
  }

  /// Whether it asks for anything beside the invoice.
  public boolean asksForMore() {
    return !fee.isZero() || !interest.isZero() || !compensation.isZero();
  }

  /// Whether it counts as a letter that the customer was sent.
  public boolean hasLeft() {
    return state == State.HANDED_OVER || state == State.DELIVERED;
  }
}
