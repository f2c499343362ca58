package no.fakturahub.email.shell;

import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Reach;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.email.EmailAddress;
import no.fakturahub.invoice.Invoice;
import org.springframework.stereotype.Component;

/// Whoever has an address that can be mailed to can be reached by e-mail.
@Component
class EmailReach implements Reach {

  @Override
  public Channel channel() {
    return Channel.EMAIL;
  }

  @Override
  public Reachability of(Invoice invoice) {
    var address = invoice.buyer().email();
    return EmailAddress.of(address).<Reachability>map(to -> new Reachability.Yes(to.value()))
        .orElseGet(() -> new Reachability.No(
            address == null ? "no e-mail address" : "e-mail address: '" + address + "'"));
  }
}
