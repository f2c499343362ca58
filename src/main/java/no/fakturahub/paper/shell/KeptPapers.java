package no.fakturahub.paper.shell;

import java.util.List;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.PayLinks;
import no.fakturahub.paper.Papers;
import org.springframework.stereotype.Component;

/// The papers, kept with their invoices.
@Component
class KeptPapers implements Papers {

  private final Paper paper = new Paper();
  private final Invoices invoices;
  private final List<PayLinks> links;

  /// @param links who has pages to pay at
  KeptPapers(Invoices invoices, List<PayLinks> links) {
    this.invoices = invoices;
    this.links = links;
  }

  @Override
  public byte[] of(Invoice invoice) {
    return invoices.document(invoice.id(), Document.PDF).orElseGet(() -> make(invoice));
  }

  private byte[] make(Invoice invoice) {
    invoices.keep(invoice.id(), Document.PDF, paper.of(invoice,
        links.stream().flatMap(link -> link.of(invoice).stream()).findFirst()));
    return invoices.document(invoice.id(), Document.PDF).orElseThrow();
  }
}
