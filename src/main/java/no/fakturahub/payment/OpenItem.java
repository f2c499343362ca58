package no.fakturahub.payment;

import java.util.UUID;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.Money;

/// An invoice that may be paid. A credit note takes off what is owed as a payment does, so money for an invoice that
/// is wholly credited is too much.
///
/// @param remaining what is still owed; zero when it is paid, below zero when too much was paid
/// @param claims what is owed beside it: fees and interest that reminders asked for
public record OpenItem(UUID invoice, Kid kid, Money remaining, Money claims) {

  /// One that nothing is owed beside.
  public OpenItem(UUID invoice, Kid kid, Money remaining) {
    this(invoice, kid, remaining, Money.ZERO);
  }

  /// What of an amount that comes for it goes to the claims beside it: what is over when it is paid.
  public Money beside(Money amount) {
    var owed = remaining.isNegative() ? Money.ZERO : remaining;
    var over = amount.minus(owed);
    if (over.isNegative())
      return Money.ZERO;
    return over.compareTo(claims) < 0 ? over : claims;
  }
}
