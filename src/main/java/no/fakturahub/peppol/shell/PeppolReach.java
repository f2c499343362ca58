package no.fakturahub.peppol.shell;

import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Reach;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.peppol.DocumentType;
import no.fakturahub.peppol.PeppolDirectory;
import org.springframework.stereotype.Component;

/// Norwegian organisations are looked for in Peppol, and nobody else is; each for the document it
/// shall have.
@Component
class PeppolReach implements Reach {

  private final PeppolDirectory directory;

  PeppolReach(PeppolDirectory directory) {
    this.directory = directory;
  }

  @Override
  public Channel channel() {
    return Channel.PEPPOL;
  }

  @Override
  public Reachability of(Invoice invoice) {
    var receiver = invoice.buyer().orgNumber();
    if (receiver == null)
      return new Reachability.No("no Norwegian organisation number");
    var type = invoice.isCreditNote() ? DocumentType.CREDIT_NOTE : DocumentType.INVOICE;
    return directory.of(receiver, type).reachability();
  }
}
