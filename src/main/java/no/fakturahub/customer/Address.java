package no.fakturahub.customer;

import org.jspecify.annotations.Nullable;

/// A postal address. The country is the two letters of ISO 3166-1; the rest may be missing where law allows it.
public record Address(@Nullable String street, @Nullable String postalCode, @Nullable String city,
    String country) {

  public Address {
    if (!country.matches("[A-Z]{2}"))
      throw new IllegalArgumentException("A country is two letters: '%s'".formatted(country));
  }

  public boolean isNorwegian() {
    return country.equals("NO");
  }

  /// Enough to find the place by, as bokføringsforskriften § 5-1-2 wants of a buyer without org number.
  public boolean isComplete() {
    return postalCode != null && city != null;
  }
}
