package no.fakturahub.vipps;

import java.net.URI;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;

/// What Vipps is asked for. The same attempt asks in the same words, or its key would be refused.
///
/// @param description what the customer sees in the app: 3–100 characters (ePayment API)
/// @param back where the customer returns to, whatever became of it
public record NewPayment(OrgNumber seller, Reference reference, Money amount, String description,
    URI back) {

  private static final int LONGEST = 100;

  static NewPayment of(Invoice invoice, Attempt attempt, URI back) {
    var words = switch (invoice.buyer().language()) {
      case NB -> "Faktura %d fra %s";
      case EN -> "Invoice %d from %s";
    };
    var description = words.formatted(invoice.number(), invoice.seller().name());
    return new NewPayment(invoice.seller().orgNumber(), attempt.reference(), attempt.amount(),
        description.length() > LONGEST ? description.substring(0, LONGEST) : description, back);
  }
}
