package no.fakturahub.parked;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that stopped, as a person looks at it.
///
/// @param where the route or door it stopped at
/// @param endpoint what it came in by, without passwords; blank when it did not come by a route
/// @param name what people know it by: a file name, an order id, an invoice number
/// @param code a key of the reasons
/// @param detail what this case adds to the reason
/// @param size bytes, of the whole thing also where the hub does not hold it
/// @param held whether the hub has the bytes; what is too large stays outside
/// @param times how often the same thing has stopped since it was opened
/// @param closing what came of it, in words; missing while it is open
public record ParkedMessage(UUID id, String where, String endpoint, String name, String code,
    String detail, String sha256, long size, boolean held, Instant parkedAt, int times,
    State state, @Nullable Instant closedAt, @Nullable String closing) {

  public enum State {
    /** A person must act. */
    OPEN,
    /** Sent in again, and it went through or was parked anew. */
    REPLAYED,
    /** A person decided that it shall go no further. */
    DISCARDED
  }

  /** Where reminders stop: one that is made anew asks for money anew. */
  private static final String REMINDERS = "direct:remind";

  public boolean isOpen() {
    return state == State.OPEN;
  }

  /// Whether it goes on by a yes, which takes another right than to try again what has failed.
  public boolean waitsForYes() {
    return code.endsWith("_TO_APPROVE") || where.equals(REMINDERS);
  }
}
