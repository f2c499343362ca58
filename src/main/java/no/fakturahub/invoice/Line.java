package no.fakturahub.invoice;

import java.math.BigDecimal;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// One thing sold.
///
/// @param unit UN/ECE Recommendation 20 code, such as `EA` or `HUR`
/// @param unitPrice kroner without VAT, any number of decimals; never negative (EN 16931, BR-27)
public record Line(String id, String name, @Nullable String description, @Nullable String itemId,
    BigDecimal quantity, String unit, BigDecimal unitPrice, @Nullable Allowance allowance,
    Vat vat) {

  public Line {
    if (name.isBlank())
      throw new IllegalArgumentException("Line %s has no name".formatted(id));
    if (unitPrice.signum() < 0)
      throw new IllegalArgumentException("Line %s has a negative price; use a negative quantity"
          .formatted(id));
  }

  /// Quantity times price, rounded to øre, less the allowance.
  public Money net() {
    var gross = Money.ofKroner(quantity.multiply(unitPrice));
    return allowance == null ? gross : gross.minus(allowance.amount());
  }
}
