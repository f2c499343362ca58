package no.fakturahub.agreement;

import java.math.BigDecimal;
import java.util.List;
import no.fakturahub.agreement.Plan.Component;
import no.fakturahub.agreement.Price.Part;
import org.jspecify.annotations.Nullable;

/// What an agreement costs on a day.
///
/// @param seats how many of what is counted by seats
/// @param factor what the plan's prices are multiplied by, one until they are adjusted
/// @param why what the factor comes from, for the customer to read; missing while it is one
public record Terms(Plan plan, int seats, BigDecimal factor, @Nullable String why) {

  public Terms {
    if (seats < 0 || factor.signum() <= 0)
      throw new IllegalArgumentException("%d seats, factor %s".formatted(seats, factor));
  }

  public static Terms of(Plan plan, int seats) {
    return new Terms(plan, seats, BigDecimal.ONE, null);
  }

  Terms adjusted(BigDecimal by, String evidence) {
    return new Terms(plan, seats, factor.multiply(by), evidence);
  }

  /// What a component costs for a whole period.
  List<Part> parts(Component component, BigDecimal used) {
    return priceOf(component).of(switch (component.measure()) {
      case FIXED -> BigDecimal.ONE;
      case SEATS -> BigDecimal.valueOf(seats);
      case USAGE -> used;
    });
  }

  private Price priceOf(Component component) {
    return factor.compareTo(BigDecimal.ONE) == 0
        ? component.price()
        : component.price().times(factor);
  }
}
