package no.fakturahub.paper;

import no.fakturahub.invoice.Invoice;

/// The PDF of each invoice, made once and kept: every try sends the same bytes.
public interface Papers {

  byte[] of(Invoice invoice);
}
