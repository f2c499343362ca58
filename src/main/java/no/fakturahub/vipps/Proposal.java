package no.fakturahub.vipps;

import java.net.URI;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// What a customer is asked to agree to: that the seller draws what is invoiced, up to a limit of the
/// customer's own (Recurring API v3, `DraftAgreementV3` with `VARIABLE` pricing, as the vendor's SDK
/// for Deno has it).
///
/// @param customer the customer's number at the seller
/// @param product what the customer sees it called: at most 45 characters
/// @param most the highest amount we suggest; the customer sets the limit. kr 1 to kr 20 000
/// @param count of units in the interval, 1–31
/// @param page where the customer sees and ends the agreement, and comes back to
public record Proposal(OrgNumber seller, String customer, @Nullable Mobile mobile, String product,
    Money most, Unit unit, int count, URI page) {

  /// The same limit holds for a charge.
  static final Money LEAST = new Money(100);
  static final Money MOST = new Money(2_000_000);

  /// What intervals are counted in.
  public enum Unit {
    YEAR, MONTH, WEEK, DAY
  }

  public Proposal {
    if (customer.isBlank() || customer.length() > 100)
      throw new IllegalArgumentException("A customer's number is 1–100 characters");
    if (product.isBlank() || product.length() > 45)
      throw new IllegalArgumentException("A product's name is 1–45 characters");
    if (most.compareTo(LEAST) < 0 || most.compareTo(MOST) > 0)
      throw new IllegalArgumentException("Vipps draws kr 1 to kr 20 000 at a time, not " + most);
    if (count < 1 || count > 31)
      throw new IllegalArgumentException("An interval counts 1–31 units, not " + count);
    if (!page.toString().matches("https://.+|http://127\\.0\\.0\\.1:.+")
        || page.toString().length() > 1024)
      throw new IllegalArgumentException("A page has an address with https: " + page);
  }
}
