package no.fakturahub.mapping.shell;

import no.fakturahub.mapping.Stylesheets;
import org.apache.camel.Body;
import org.apache.camel.Header;
import org.springframework.stereotype.Component;

/// The bean that routes ask for a document of another kind.
@Component("mapping")
class Mapping {

  private final Stylesheets stylesheets;

  Mapping(Stylesheets stylesheets) {
    this.stylesheets = stylesheets;
  }

  /// @param invoice as `InvoiceXml` writes it
  /// @param document which stylesheet, such as `invoice` or `credit-note`
  public byte[] toEhf(@Body byte[] invoice, @Header("document") String document) {
    return stylesheets.apply("ehf/" + document + ".xsl", invoice);
  }

  /// @param posting as `PostingXml` writes it
  /// @param ledger which stylesheet, as the accounting system is called
  public byte[] toLedger(@Body byte[] posting, @Header("ledger") String ledger) {
    return stylesheets.apply("ledgers/" + ledger + ".xsl", posting);
  }
}
