package no.fakturahub.vipps;

import java.net.URI;
import no.fakturahub.invoice.Invoice;

/// What a customer is told on the phone: from whom, how much, until when, and where to see and pay.
public final class Notice {

  private Notice() {}

  /// @param isDrawn under the customer's agreement, on the due date
  public static String text(Invoice invoice, URI page, boolean isDrawn) {
    var words = PayWords.in(invoice.buyer().language());
    return words.text(isDrawn ? "sms-drawn" : "sms", invoice.seller().name(),
        Long.toString(invoice.number()),
        words.kroner(invoice.totals().payable()).replace('\u00a0', ' '),
        words.date(invoice.due()), page.toString());
  }
}
