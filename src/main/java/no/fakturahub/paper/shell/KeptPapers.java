package no.fakturahub.paper.shell;

import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.paper.Papers;
import org.springframework.stereotype.Component;

/// The papers, kept with their invoices.
@Component
class KeptPapers implements Papers {

  private final Paper paper = new Paper();
  private final Invoices invoices;

  KeptPapers(Invoices invoices) {
    this.invoices = invoices;
  }

  @Override
  public byte[] of(Invoice invoice) {
    return invoices.document(invoice.id(), Document.PDF).orElseGet(() -> make(invoice));
  }

  private byte[] make(Invoice invoice) {
    invoices.keep(invoice.id(), Document.PDF, paper.of(invoice));
    return invoices.document(invoice.id(), Document.PDF).orElseThrow();
  }
}
