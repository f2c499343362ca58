package no.fakturahub.payment;

import java.util.List;
import java.util.UUID;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// What a person decides about money. The machine never touches what a person decided.
public sealed interface Decision {

  /// Lays what waits of a payment on invoices. More than is owed is the customer's credit balance. Of money that was
  /// taken back, the amounts are below zero, and the invoices are owed again.
  record Settle(UUID payment, List<Part> parts) implements Decision {

    public Settle {
      parts = List.copyOf(parts);
      if (parts.isEmpty())
        throw new Refused("DECISION_REQUEST", "no invoice");
    }
  }

  /// Gives back what waits of a payment, or a part of it.
  record Refund(UUID payment, Money amount) implements Decision {}

  /// What waits of a payment is no customer's.
  record Clear(UUID payment) implements Decision {}

  /// A person has looked at the payment, and all is well.
  record Seen(UUID payment) implements Decision {}

  /// Uses what was paid too much of one invoice to pay another.
  record SetOff(UUID from, UUID to, Money amount) implements Decision {}

  /// Gives back what was paid too much of an invoice.
  record GiveBack(UUID invoice, Money amount) implements Decision {}

  /// Gives up what is owed, or a part of it.
  record WriteOff(UUID invoice, Money amount) implements Decision {}

  /// Takes an allocation back; what it laid waits again.
  record Undo(UUID allocation) implements Decision {}

  /// @param amount of the payment's own sign
  record Part(UUID invoice, Money amount) {}

  /// Who decides.
  ///
  /// @param request the sender's own name for the decision: the same again changes nothing
  record By(String request, String who, @Nullable String note) {

    /** Two names. */
    private static final int LONGEST = 210;

    public By {
      if (request.isBlank() || request.length() > 100)
        throw new Refused("DECISION_REQUEST", "requestId has 1–100 characters: '%s'"
            .formatted(request));
      if (who.isBlank() || who.length() > LONGEST)
        throw new Refused("DECISION_REQUEST", "who has 1–%d characters: '%s'".formatted(LONGEST,
            who));
      note = note == null || note.isBlank() ? null : note.strip();
      if (note != null && note.length() > 500)
        throw new Refused("DECISION_REQUEST", "a note has at most 500 characters");
    }
  }
}
