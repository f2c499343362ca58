package no.fakturahub.paper.shell;

import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.InvoiceXml;
import no.fakturahub.mapping.Stylesheets;
import no.fakturahub.paper.Views;
import org.springframework.stereotype.Component;

/// The pages, as `xslt/view/invoice.xsl` makes them.
@Component
class StyledViews implements Views {

  private final Stylesheets stylesheets;

  StyledViews(Stylesheets stylesheets) {
    this.stylesheets = stylesheets;
  }

  @Override
  public byte[] of(Invoice invoice) {
    return stylesheets.apply("view/invoice.xsl", InvoiceXml.write(invoice));
  }
}
