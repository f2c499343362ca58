package no.fakturahub.payment;

import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// One of the things a payer says that a payment is for, when they are several or not a KID.
///
/// @param amount what of the payment is for this; below zero for a credit note; missing when the payer did not say
public record ListedItem(Kind kind, String reference, @Nullable Money amount) {

  public enum Kind {
    KID,
    /** ISO 11649, begins with RF. */
    RF,
    /** The number of an invoice. */
    INVOICE,
    /** The number of a credit note that is deducted. */
    CREDIT_NOTE
  }
}
