package no.fakturahub.agreement;

import java.math.BigDecimal;

/// What a customer has used.
public interface Usage {

  /// Nothing is measured.
  Usage NONE = (_, _) -> BigDecimal.ZERO;

  /// @param component of a plan, by its id
  BigDecimal of(String component, Period period);
}
