package no.fakturahub.agreement;

import java.util.List;
import no.fakturahub.invoice.Vat;

/// What is sold for a period.
///
/// @param id the seller's own name for it
public record Plan(String id, String name, List<Component> components) {

  /// What a component's quantity is.
  public enum Measure {
    /** One, whatever happens. */
    FIXED,
    /** As many as the agreement says, such as users. */
    SEATS,
    /** What was used in the period; billed when it has ended. */
    USAGE
  }

  /// @param id names what is used, for measured components
  /// @param unit UN/ECE Recommendation 20 code, such as `EA` or `KWH`
  public record Component(String id, String name, String unit, Measure measure, Price price,
      Vat vat) {}

  public Plan {
    components = List.copyOf(components);
    if (components.isEmpty())
      throw new IllegalArgumentException("A plan sells something: " + id);
    if (components.stream().map(Component::id).distinct().count() != components.size())
      throw new IllegalArgumentException("Two components of one id: " + id);
  }
}
