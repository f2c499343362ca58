package no.fakturahub.payment;

import java.time.LocalDate;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;

/// Money that came in for one invoice by another way than a bank's file, or went back that way.
///
/// @param reference its name at the source, for ever: told of again, it is the same money
/// @param amount below zero when it went back to the payer
public record Incoming(Source source, String reference, Invoice invoice, Money amount,
    LocalDate settled) {

  /// Who tells of the money.
  public enum Source {
    /** Vipps MobilePay: booked when it is captured; the bank hears of it later, in one sum. */
    VIPPS("VM");

    private final String type;

    Source(String type) {
      this.type = type;
    }

    /// What [Payment#type] says of such money; no bank has a transaction type of letters.
    public String type() {
      return type;
    }
  }

  public Incoming {
    if (amount.isZero() || reference.isBlank() || reference.length() > 100)
      throw new IllegalArgumentException(
          "No amount, or a name that is none: %s '%s'".formatted(amount, reference));
  }

  /// The payment it is: to the seller's account under the invoice's KID.
  public Payment payment() {
    return new Payment(invoice.seller().account(), invoice.kid().value(), amount, settled,
        source.type(), null);
  }
}
