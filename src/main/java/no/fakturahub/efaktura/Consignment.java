package no.fakturahub.efaktura;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.fakturahub.kernel.OrgNumber;

/// One invoice on its way to the net bank, or there.
///
/// @param receiver the eFaktura address, the same on every try
/// @param begun before anything was sent
public record Consignment(UUID delivery, UUID invoice, OrgNumber seller, long number,
    String receiver, Stage stage, Instant begun) {

  /// How far it is known to have come.
  public enum Stage {

    /** It may have been sent, and no answer has been read. */
    BEGUN,
    /** The operator has it. */
    ADDED,
    /** It lies in the consumer's net bank. */
    IN_THE_BANK,
    /** The operator or the bank will not have it. */
    REJECTED,
    /** It was taken back. */
    CANCELLED;

    /// Whether the operator has said its last word.
    public boolean isFinal() {
      return this == IN_THE_BANK || this == REJECTED || this == CANCELLED;
    }

    /// From where one comes to this stage. What was rejected or taken back stays so, whatever is heard later.
    public Set<Stage> comesAfter() {
      return switch (this) {
        case BEGUN -> Set.of();
        case ADDED -> Set.of(BEGUN);
        case IN_THE_BANK, REJECTED -> Set.of(BEGUN, ADDED);
        case CANCELLED -> Set.of(BEGUN, ADDED, IN_THE_BANK);
      };
    }
  }

  /// What the operator knows it by, the same on every try (at most 40 characters).
  public static String idOf(UUID delivery) {
    return delivery.toString();
  }
}
