package no.fakturahub.credit;

import java.math.BigDecimal;
import java.util.List;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Rate;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// How much of an invoice is to be credited.
public sealed interface Extent {

  /// All that is left of it.
  record Whole() implements Extent {}

  /// Chosen lines, and amounts that belong to no line.
  record Part(List<OfLine> lines, List<OfRate> amounts) implements Extent {

    public Part {
      lines = List.copyOf(lines);
      amounts = List.copyOf(amounts);
      var ids = lines.stream().map(OfLine::id).toList();
      if (lines.isEmpty() && amounts.isEmpty())
        throw new Refused("CREDIT_REQUEST", "neither lines nor amounts");
      if (ids.size() != ids.stream().distinct().count())
        throw new Refused("CREDIT_REQUEST", "a line is there twice: " + ids);
    }
  }

  /// @param id of the invoice's line
  /// @param quantity missing for all that is left of the line; as on the invoice, negative for what was given back
  record OfLine(String id, @Nullable BigDecimal quantity) {}

  /// @param net kroner without VAT, such as a discount given afterwards
  record OfRate(VatCategory category, Rate rate, Money net) {}
}
