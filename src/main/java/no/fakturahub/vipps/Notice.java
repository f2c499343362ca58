package no.fakturahub.vipps;

import java.net.URI;
import no.fakturahub.invoice.Invoice;

/// What a customer is told on the phone: from whom, how much, until when, and where to see and pay.
public final class Notice {

  private Notice() {}

  public static String text(Invoice invoice, URI page) {
    var words = PayWords.in(invoice.buyer().language());
    return words.text("sms", invoice.seller().name(), Long.toString(invoice.number()),
        words.kroner(invoice.totals().payable()).replace('\u00a0', ' '),
        words.date(invoice.due()), page.toString());
  }
}
