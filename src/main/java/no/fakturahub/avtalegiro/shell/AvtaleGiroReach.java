package no.fakturahub.avtalegiro.shell;

import no.fakturahub.avtalegiro.Claim;
import no.fakturahub.avtalegiro.Mandate;
import no.fakturahub.avtalegiro.Mandates;
import no.fakturahub.avtalegiro.Notice;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Reach;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.invoice.Invoice;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Who is claimed, and wants the bank's notice, can be shown the invoice by the bank, where it fits the bank's page.
@Component
class AvtaleGiroReach implements Reach {

  private final AvtaleGiroSettings settings;
  private final Mandates mandates;
  private final ClaimTable claims;

  AvtaleGiroReach(AvtaleGiroSettings settings, Mandates mandates, ClaimTable claims) {
    this.settings = settings;
    this.mandates = mandates;
    this.claims = claims;
  }

  @Override
  public Channel channel() {
    return Channel.AVTALEGIRO;
  }

  @Override
  public Reachability of(Invoice invoice) {
    try {
      return settings.of(invoice.seller()).isEmpty()
          ? new Reachability.No("the seller has no AvtaleGiro agreement")
          : claims.of(invoice.id()).map(claim -> byClaim(claim, invoice))
              .orElseGet(() -> new Reachability.No(whyNotClaimed(invoice)));
    } catch (DataAccessException unread) {
      return new Reachability.DontKnow(String.valueOf(unread.getMessage()));
    }
  }

  private static Reachability byClaim(Claim claim, Invoice invoice) {
    if (!claim.bankNotice())
      return new Reachability.No("the payer gets no notice from the bank");
    if (!claim.state().isOpen())
      return new Reachability.No("the claim is " + claim.state());
    if (Notice.of(invoice, claim.amount()).isEmpty())
      return new Reachability.No("the invoice does not fit the bank's page");
    return new Reachability.Yes(
        "claimed for %s, the bank gives notice".formatted(claim.due()));
  }

  private String whyNotClaimed(Invoice invoice) {
    if (invoice.isCreditNote())
      return "a credit note";
    return mandates.of(invoice).map(Mandate::kid)
        .map(kid -> "not claimed, though there is a mandate on KID " + kid)
        .orElseGet(() -> "no mandate covers KID " + invoice.kid());
  }
}
