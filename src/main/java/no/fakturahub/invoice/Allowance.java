package no.fakturahub.invoice;

import no.fakturahub.kernel.Money;

/// What is taken off one line's price.
public record Allowance(String reason, Money amount) {

  public Allowance {
    if (amount.isNegative())
      throw new IllegalArgumentException("An allowance is not negative: " + amount);
  }
}
