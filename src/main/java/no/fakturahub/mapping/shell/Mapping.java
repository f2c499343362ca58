package no.fakturahub.mapping.shell;

import no.fakturahub.mapping.Stylesheets;
import org.apache.camel.Body;
import org.springframework.stereotype.Component;

/// The bean `routes/make-ehf.camel.yaml` asks.
@Component("mapping")
class Mapping {

  private final Stylesheets stylesheets;

  Mapping(Stylesheets stylesheets) {
    this.stylesheets = stylesheets;
  }

  /// @param invoice as `InvoiceXml` writes it
  public byte[] toEhf(@Body byte[] invoice) {
    return stylesheets.apply("ehf/invoice.xsl", invoice);
  }
}
