package no.fakturahub.avtalegiro;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// What is to be had of a payer through the bank, for one invoice.
///
/// @param due the invoice's own due date; the bank debits the payer on the next bank day where it is none
/// @param bankNotice whether the bank shows the payer the invoice; settled when the claim comes in a file
/// @param delivery whose way to the customer the bank's notice is; missing when the invoice takes another
public record Claim(UUID id, UUID invoice, Money amount, LocalDate due, ClaimState state,
    boolean bankNotice, @Nullable UUID delivery, Instant planned) {

  public Claim {
    if (amount.isZero() || amount.isNegative())
      throw new IllegalArgumentException("A claim is for money: %s".formatted(amount));
  }
}
