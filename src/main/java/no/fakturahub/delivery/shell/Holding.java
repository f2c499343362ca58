package no.fakturahub.delivery.shell;

import java.util.UUID;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.ByHand;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Holds an invoice back, or sends it once more, by a person's hand.
@Component
class Holding implements ByHand {

  private final DeliveryTable deliveries;
  private final DeliveryLog log;
  private final Planning planning;

  Holding(DeliveryTable deliveries, DeliveryLog log, Planning planning) {
    this.deliveries = deliveries;
    this.log = log;
    this.planning = planning;
  }

  @Override
  @Transactional
  public void hold(UUID invoice, String why, String who) {
    said("why", why, 500);
    said("who", who, 100);
    var delivery = locked(invoice);
    if (!delivery.state().isOpen() || deliveries.mayHaveLeft(delivery.id()))
      throw new Refused("DELIVERY_HAS_LEFT", delivery.state().name());
    log.stopped(delivery, new Refused(Refusals.HELD, "%s: %s".formatted(who, why)),
        null);
  }

  @Override
  @Transactional
  public void again(UUID invoice, String who) {
    said("who", who, 100);
    var delivery = locked(invoice);
    var arrives = delivery.state() == DeliveryState.HANDED_OVER
        || delivery.state() == DeliveryState.DELIVERED;
    if (!arrives || delivery.channel() != Channel.EMAIL)
      throw new Refused("DELIVERY_NOT_AGAIN",
          "%s, %s".formatted(delivery.channel(), delivery.state()));
    planning.onceMore(delivery, who);
  }

  private Delivery locked(UUID invoice) {
    return deliveries.of(invoice).map(Delivery::id).flatMap(deliveries::lock)
        .orElseThrow(() -> new Refused("DELIVERY_NONE", invoice.toString()));
  }

  private static void said(String what, String text, int longest) {
    if (text.isBlank() || text.length() > longest)
      throw new Refused("DELIVERY_REQUEST", "%s has 1–%d characters".formatted(what, longest));
  }
}
