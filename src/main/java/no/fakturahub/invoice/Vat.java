package no.fakturahub.invoice;

import no.fakturahub.kernel.Rate;
import org.jspecify.annotations.Nullable;

/// The VAT of a line: category, rate, and the reason when none is charged (EN 16931, BR-E-10 and its likes).
public record Vat(VatCategory category, Rate rate, @Nullable String reason) {

  public Vat {
    if ((category == VatCategory.S) == rate.isZero())
      throw new IllegalArgumentException(
          "VAT category %s does not go with %s %%".formatted(category, rate));
    if (category.givesReason() != (reason != null && !reason.isBlank()))
      throw new IllegalArgumentException(category.givesReason()
          ? "VAT category %s needs a reason".formatted(category)
          : "VAT category %s gives no reason: '%s'".formatted(category, reason));
  }

  public static Vat standard(String percent) {
    return new Vat(VatCategory.S, Rate.of(percent), null);
  }

  public static Vat none(VatCategory category, @Nullable String reason) {
    return new Vat(category, Rate.ZERO, reason);
  }
}
