package no.fakturahub.invoice;

import java.util.Optional;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.KidAlgorithm;

/// How a seller composes its KIDs: customer number, invoice number, check digit, each of fixed width,
/// so that no two invoices can share one.
///
/// @param customerDigits zero when the customer is left out
public record KidScheme(int customerDigits, int invoiceDigits, KidAlgorithm algorithm) {

  public KidScheme {
    if (customerDigits < 0 || invoiceDigits < 1 || length(customerDigits, invoiceDigits) > 25
        || length(customerDigits, invoiceDigits) < 4)
      throw new IllegalArgumentException("A KID is 4–25 characters: %d + %d + 1"
          .formatted(customerDigits, invoiceDigits));
  }

  public int length() {
    return length(customerDigits, invoiceDigits);
  }

  /// @throws IllegalArgumentException when a number does not fit its width, or the customer's is not a number
  public Kid of(String customer, long number) {
    var head = customerDigits == 0 ? "" : padded(customer, customerDigits);
    return Kid.of(head + padded(Long.toString(number), invoiceDigits), algorithm);
  }

  /// The customer's number in a KID, of full width; nothing when it is not a KID of this scheme, or has none.
  public Optional<String> customerOf(Kid kid) {
    return customerDigits > 0 && kid.value().length() == length() && algorithm.closes(kid.value())
        ? Optional.of(kid.value().substring(0, customerDigits))
        : Optional.empty();
  }

  private static int length(int customerDigits, int invoiceDigits) {
    return customerDigits + invoiceDigits + 1;
  }

  private static String padded(String digits, int width) {
    if (!digits.matches("[0-9]{1," + width + "}"))
      throw new IllegalArgumentException(
          "'%s' does not fit the %d digits it has in the KID".formatted(digits, width));
    return "0".repeat(width - digits.length()) + digits;
  }
}
