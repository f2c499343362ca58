package no.fakturahub.invoice;

import org.jspecify.annotations.Nullable;

/// What the buyer finds the purchase by. One of the first two must be there (PEPPOL-EN16931-R003).
public record References(@Nullable String buyer, @Nullable String order, @Nullable String contract,
    @Nullable String project) {

  public References {
    if (buyer == null && order == null)
      throw new IllegalArgumentException("Give a buyer's reference or an order reference");
  }
}
