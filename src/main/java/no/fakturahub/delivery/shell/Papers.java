package no.fakturahub.delivery.shell;

import no.fakturahub.delivery.shell.paper.Paper;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import org.springframework.stereotype.Component;

/// The PDF of each invoice, made once and kept: every try sends the same bytes.
@Component
class Papers {

  private final Paper paper = new Paper();
  private final Invoices invoices;

  Papers(Invoices invoices) {
    this.invoices = invoices;
  }

  byte[] of(Invoice invoice) {
    return invoices.document(invoice.id(), Document.PDF).orElseGet(() -> make(invoice));
  }

  private byte[] make(Invoice invoice) {
    invoices.keep(invoice.id(), Document.PDF, paper.of(invoice));
    return invoices.document(invoice.id(), Document.PDF).orElseThrow();
  }
}
