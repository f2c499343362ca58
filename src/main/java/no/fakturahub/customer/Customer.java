package no.fakturahub.customer;

import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;

/// Who buys, as known when the order came.
///
/// @param id the customer's number at the seller, unique there
/// @param orgNumber missing for a private consumer and for a foreign buyer
/// @param vatNumber a foreign buyer's VAT number with its country prefix
/// @param email where invoices by e-mail go
/// @param phone a mobile number, as the customer gave it
/// @param channel what the customer has chosen; missing when the seller's order of channels decides
public record Customer(String id, String name, @Nullable OrgNumber orgNumber,
    @Nullable String vatNumber, Address address, @Nullable String email, @Nullable String phone,
    Language language,
    @Nullable Channel channel) {

  public Customer {
    if (id.isBlank() || name.isBlank())
      throw new IllegalArgumentException("A customer has a number and a name");
    if (orgNumber == null && !address.isComplete())
      throw new IllegalArgumentException(
          "Without an organisation number a buyer needs postal code and city (bokføringsforskriften § 5-1-2)");
  }

  public boolean isConsumer() {
    return orgNumber == null && vatNumber == null && address.isNorwegian();
  }
}
