package no.fakturahub.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// What a quantity costs. Prices are without VAT.
public sealed interface Price {

  /// A part of a price, as it will stand on the invoice.
  record Part(BigDecimal quantity, BigDecimal each) {

    Money net() {
      return Money.ofKroner(quantity.multiply(each));
    }
  }

  /// A quantity up to `upTo`, or without end, at a price.
  ///
  /// @param upTo the last of the quantity that costs so; missing in the last tier
  /// @param each kroner
  record Tier(@Nullable BigDecimal upTo, BigDecimal each) {}

  /// The same for each.
  record Each(BigDecimal each) implements Price {}

  /// Each tier's quantity at the tier's own price.
  record Graduated(List<Tier> tiers) implements Price {

    public Graduated {
      tiers = proven(tiers);
    }
  }

  /// The whole quantity at the price of the tier it reaches.
  record Volume(List<Tier> tiers) implements Price {

    public Volume {
      tiers = proven(tiers);
    }
  }

  /// Begun packages.
  record Packages(BigDecimal size, BigDecimal each) implements Price {

    public Packages {
      if (size.signum() <= 0)
        throw new IllegalArgumentException("A package holds something: " + size);
    }
  }

  /// Another price, but never less than this.
  record AtLeast(BigDecimal minimum, Price price) implements Price {

    public AtLeast {
      if (price instanceof AtLeast)
        throw new IllegalArgumentException("One minimum is enough");
    }
  }

  /// @param quantity zero or more
  default List<Part> of(BigDecimal quantity) {
    return switch (this) {
      case Each(var each) -> parts(quantity, each);
      case Packages(var size, var each) ->
        parts(quantity.divide(size, 0, RoundingMode.CEILING), each);
      case Volume(var tiers) -> parts(quantity, tiers.stream()
          .filter(tier -> tier.upTo() == null || quantity.compareTo(tier.upTo()) <= 0).findFirst()
          .orElseThrow().each());
      case Graduated(var tiers) -> graduated(tiers, quantity);
      case AtLeast(var minimum, var price) -> atLeast(Money.ofKroner(minimum), price.of(quantity));
    };
  }

  /// With every amount changed by a factor, rounded to øre.
  default Price times(BigDecimal factor) {
    return switch (this) {
      case Each(var each) -> new Each(adjusted(each, factor));
      case Packages(var size, var each) -> new Packages(size, adjusted(each, factor));
      case Volume(var tiers) -> new Volume(adjusted(tiers, factor));
      case Graduated(var tiers) -> new Graduated(adjusted(tiers, factor));
      case AtLeast(var minimum, var price) ->
        new AtLeast(adjusted(minimum, factor), price.times(factor));
    };
  }

  private static List<Part> parts(BigDecimal quantity, BigDecimal each) {
    return quantity.signum() == 0 ? List.of() : List.of(new Part(quantity, each));
  }

  private static List<Part> graduated(List<Tier> tiers, BigDecimal quantity) {
    var parts = new ArrayList<Part>();
    var taken = BigDecimal.ZERO;
    for (var tier : tiers) {
      var end = tier.upTo() == null ? quantity : quantity.min(tier.upTo());
      if (end.compareTo(taken) > 0)
        parts.add(new Part(end.subtract(taken), tier.each()));
      taken = taken.max(end);
    }
    return parts;
  }

  private static List<Part> atLeast(Money minimum, List<Part> parts) {
    var sum = parts.stream().map(Part::net).reduce(Money.ZERO, Money::plus);
    return sum.compareTo(minimum) >= 0
        ? parts
        : List.of(new Part(BigDecimal.ONE, minimum.kroner()));
  }

  private static List<Tier> adjusted(List<Tier> tiers, BigDecimal factor) {
    return tiers.stream().map(tier -> new Tier(tier.upTo(), adjusted(tier.each(), factor)))
        .toList();
  }

  private static BigDecimal adjusted(BigDecimal amount, BigDecimal factor) {
    return amount.multiply(factor).setScale(2, RoundingMode.HALF_UP);
  }

  private static List<Tier> proven(List<Tier> tiers) {
    var before = BigDecimal.ZERO;
    for (var tier : tiers.subList(0, Math.max(0, tiers.size() - 1))) {
      if (tier.upTo() == null || tier.upTo().compareTo(before) <= 0)
        throw new IllegalArgumentException("Tiers rise, and the last has no end: " + tiers);
      before = tier.upTo();
    }
    if (tiers.isEmpty() || tiers.getLast().upTo() != null)
      throw new IllegalArgumentException("The last tier has no end: " + tiers);
    return List.copyOf(tiers);
  }
}
