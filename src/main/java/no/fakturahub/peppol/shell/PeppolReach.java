package no.fakturahub.peppol.shell;

import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Reach;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.peppol.PeppolDirectory;
import org.springframework.stereotype.Component;

/// Norwegian organisations are looked for in Peppol, and nobody else is.
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
    return switch (directory.of(receiver)) {
      case Reachability.Yes(var evidence) -> new Reachability.Yes(receiver + "; " + evidence);
      case Reachability.No no -> no;
      case Reachability.DontKnow silence -> silence;
    };
  }
}
