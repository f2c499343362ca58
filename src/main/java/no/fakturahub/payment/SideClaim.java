package no.fakturahub.payment;

import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.kernel.Money;

/// Fee or interest that was asked for because an invoice was not paid in time. It is a claim of its own beside the
/// invoice, which is paid first, and is booked apart from it.
///
/// @param letter the reminder that asked for it
/// @param paid what came of it and did not go back
/// @param waived whether it is given up; what was paid of it stays paid
public record SideClaim(UUID id, UUID invoice, Kind kind, Money amount, LocalDate asked,
    UUID letter, Money paid, boolean waived) {

  /// What it is for; the words are in `messages_*.properties`.
  public enum Kind {
    /** Purregebyr (inkassoforskriften § 1-2). */
    FEE,
    /** Forsinkelsesrente (forsinkelsesrenteloven § 2). */
    INTEREST,
    /** The standard compensation between businesses (forsinkelsesrenteloven § 3 a). */
    COMPENSATION
  }

  public SideClaim {
    if (amount.isZero() || amount.isNegative() || paid.isNegative())
      throw new IllegalArgumentException("A claim of %s, paid %s".formatted(amount, paid));
  }

  /// One that nothing has been paid of.
  public static SideClaim of(UUID invoice, Kind kind, Money amount, LocalDate asked,
      UUID letter) {
    return new SideClaim(UUID.randomUUID(), invoice, kind, amount, asked, letter, Money.ZERO,
        false);
  }

  public Money owed() {
    return waived ? Money.ZERO : amount.minus(paid);
  }
}
