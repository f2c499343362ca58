package no.fakturahub.vipps.shell;

import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Reach;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.vipps.Mobile;
import org.springframework.stereotype.Component;

/// Whom a notice with a link to pay by Vipps reaches: a private person whose Norwegian mobile number
/// we know. Whether that person has Vipps, nobody but Vipps knows; the page can be paid otherwise.
@Component
class VippsReach implements Reach {

  private final VippsSettings settings;
  private final OwnPayLinks links;

  VippsReach(VippsSettings settings, OwnPayLinks links) {
    this.settings = settings;
    this.links = links;
  }

  @Override
  public Channel channel() {
    return Channel.VIPPS;
  }

  @Override
  public Reachability of(Invoice invoice) {
    var buyer = invoice.buyer();
    if (settings.of(invoice.seller().orgNumber()).isEmpty())
      return new Reachability.No("the seller has no Vipps sales unit");
    if (!buyer.isConsumer())
      return new Reachability.No("not a private person in Norway");
    var mobile = Mobile.of(buyer.phone());
    if (mobile.isEmpty())
      return new Reachability.No(buyer.phone() == null
          ? "no mobile number"
          : "not a Norwegian mobile number: '%s'".formatted(buyer.phone()));
    try {
      return links.of(invoice).isPresent()
          ? new Reachability.Yes(mobile.get().toString())
          : new Reachability.No("nothing to pay");
    } catch (RuntimeException unread) {
      return new Reachability.DontKnow(String.valueOf(unread.getMessage()));
    }
  }
}
