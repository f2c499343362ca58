package no.fakturahub.delivery.shell;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoices;
import org.apache.camel.Body;
import org.apache.camel.Header;

/// Stands in for mapping and validation: makes and keeps an EHF once, unless the test wants it
/// refused.
final class EhfMaker {

  private final Edges edges;
  private final Invoices invoices;

  EhfMaker(Edges edges, Invoices invoices) {
    this.edges = edges;
    this.invoices = invoices;
  }

  public byte[] make(@Header("invoiceId") UUID id) {
    return invoices.document(id, Document.EHF)
        .orElseGet(() -> "<Invoice>%d</Invoice>".formatted(invoices.find(id).orElseThrow().number())
            .getBytes(StandardCharsets.UTF_8));
  }

  public void judge(@Header("invoiceId") UUID id, @Body byte[] ehf) {
    if (edges.verdict != null)
      throw edges.verdict;
    invoices.keep(id, Document.EHF, ehf);
  }
}
