package no.fakturahub.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The invoice that a credit note takes back, in whole or in part.
///
/// @param left what was left of it at each rate of VAT when the credit note was made
public record Credits(UUID invoice, long number, LocalDate issued, List<VatSubtotal> left) {

  public Credits {
    left = List.copyOf(left);
  }

  /// @throws IllegalArgumentException when the invoice had nothing at this rate
  VatSubtotal at(Vat vat) {
    return left.stream().filter(rate -> rate.vat().equals(vat)).findFirst().orElseThrow(
        () -> new IllegalArgumentException("Invoice %d has no %s".formatted(number, vat)));
  }
}
