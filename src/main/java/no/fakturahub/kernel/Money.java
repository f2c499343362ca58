package no.fakturahub.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An amount in Norwegian kroner, held in øre. Negative amounts are allowed: credits, debits, differences.
public record Money(long ore) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  /// The one rounding of the house: to whole øre, half away from zero (EN 16931: two decimals, half up).
  ///
  /// @throws ArithmeticException when the amount does not fit, some 92 million million kroner
  public static Money ofKroner(BigDecimal kroner) {
    return new Money(
        kroner.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  public static Money ofKroner(String kroner) {
    return ofKroner(new BigDecimal(kroner));
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(ore, other.ore));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(ore, other.ore));
  }

  public Money negate() {
    return new Money(Math.negateExact(ore));
  }

  public boolean isZero() {
    return ore == 0;
  }

  public boolean isNegative() {
    return ore < 0;
  }

  /// Kroner with two decimals, as EHF and the ledgers write it: `1250.00`.
  public BigDecimal kroner() {
    return BigDecimal.valueOf(ore, 2);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(ore, other.ore);
  }

  @Override
  public String toString() {
    return kroner().toPlainString();
  }
}
