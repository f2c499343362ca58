package no.fakturahub.kernel;

import java.math.BigDecimal;

/// A rate in per cent, such as VAT: `25`, `11.11`. Never negative; equal whatever the trailing zeros.
public record Rate(BigDecimal percent) {

  public static final Rate ZERO = new Rate(BigDecimal.ZERO);

  public Rate {
    if (percent.signum() < 0)
      throw new IllegalArgumentException("A rate is not negative: %s".formatted(percent));
    percent = percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros();
  }

  public static Rate of(String percent) {
    return new Rate(new BigDecimal(percent));
  }

  /// This share of an amount, rounded to whole øre.
  public Money of(Money amount) {
    return Money.ofKroner(amount.kroner().multiply(percent).movePointLeft(2));
  }

  public boolean isZero() {
    return percent.signum() == 0;
  }

  @Override
  public String toString() {
    return percent.toPlainString();
  }
}
