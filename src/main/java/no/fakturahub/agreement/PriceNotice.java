package no.fakturahub.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.fakturahub.customer.Customer;
import no.fakturahub.kernel.OrgNumber;

/// Tells a customer that prices change, before they do.
///
/// @param number the agreement's, as the seller calls it
/// @param from the first day of the new prices
/// @param factor that every price is multiplied by
/// @param evidence where the factor comes from, for the customer to read
/// @param prices those that are the same whatever is used; others change by the same factor
public record PriceNotice(UUID id, OrgNumber seller, Customer customer, String number,
    LocalDate from, BigDecimal factor, String evidence, List<Changed> prices) {

  /// @param was kroner without VAT; so is becomes
  public record Changed(String what, BigDecimal was, BigDecimal becomes) {}

  public PriceNotice {
    prices = List.copyOf(prices);
  }

  /// @param agreement before the change
  public static PriceNotice of(Agreement agreement, String number, String request,
      Change.Adjusts change) {
    var prices = new ArrayList<Changed>();
    Agreement.terms(agreement, agreement.changes(), change.from().minusDays(1)).ifPresent(terms -> {
      var then = terms.adjusted(change.factor(), change.evidence());
      for (var component : terms.plan().components()) {
        if (component.price() instanceof Price.Each)
          prices.add(new Changed(component.name(), each(terms, component),
              each(then, component)));
      }
    });
    return new PriceNotice(
        UUID.nameUUIDFromBytes("%s/%s".formatted(agreement.id(), request).getBytes(
            UTF_8)),
        agreement.seller(), agreement.customer(), number, change.from(), change.factor(),
        change.evidence(), prices);
  }

  private static BigDecimal each(Terms terms, Plan.Component component) {
    return terms.parts(component, BigDecimal.ONE).getFirst().each();
  }
}
