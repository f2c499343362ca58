package no.fakturahub.delivery.shell;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.invoice.Document;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Refused;
import no.fakturahub.kernel.Sha256;
import no.fakturahub.parked.Parking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what became of a delivery: its row, the invoice's timeline, and what waits for a
/// person, together or not at all.
@Component
class DeliveryLog {

  private final DeliveryTable deliveries;
  private final Invoices invoices;
  private final Timeline timeline;
  private final Parking parking;
  private final Refusals refusals;

  DeliveryLog(DeliveryTable deliveries, Invoices invoices, Timeline timeline, Parking parking,
      Refusals refusals) {
    this.deliveries = deliveries;
    this.invoices = invoices;
    this.timeline = timeline;
    this.parking = parking;
    this.refusals = refusals;
  }

  @Transactional
  public void chosen(Delivery delivery, Channel channel, String evidence) {
    if (deliveries.choose(delivery.id(), channel, evidence))
      timeline.add(delivery.invoice(), Step.CHANNEL_CHOSEN, channel + ": " + evidence);
  }

  /// The timeline tells of it once, however often it is asked.
  @Transactional
  public void looksUp(Delivery delivery, String why) {
    if (deliveries.looksUp(delivery.id(), why) && delivery.state() != DeliveryState.LOOKING_UP)
      timeline.add(delivery.invoice(), Step.LOOKING_UP, why);
  }

  /// It came back: a person finds another address and sends it again.
  @Transactional
  public void bounced(Delivery delivery, String why) {
    var ehf = invoices.document(delivery.invoice(), Document.EHF).orElseThrow();
    deliveries.stoppedAt(delivery.id(), Refusals.BOUNCED, Sha256.of(ehf));
    parking.park("direct:deliver", nameOf(delivery.invoice()), Refusals.BOUNCED, why, ehf);
  }

  /// An invoice that was refused before it had an approved EHF is held, and one that waits for a
  /// person's yes; another failed to leave.
  ///
  /// @param seen what was being worked on when it stopped
  @Transactional
  public void stopped(Delivery delivery, Refused why, byte @Nullable [] seen) {
    var ehf = invoices.document(delivery.invoice(), Document.EHF);
    var held = Refusals.waitsForYes(why)
        || ehf.isEmpty() && !why.code().equals(Refusals.GAVE_UP);
    var bytes = ehf.or(() -> Optional.ofNullable(seen))
        .orElseGet(() -> delivery.id().toString().getBytes(StandardCharsets.UTF_8));
    var state = held ? DeliveryState.HELD : failed(why);
    if (!deliveries.stopped(delivery.id(), state, why.code(), why.detail(), Sha256.of(bytes)))
      return;
    if (!refusals.leavesOpen(why))
      deliveries.tryWasNotTaken(delivery.id());
    timeline.add(delivery.invoice(), held ? Step.HELD : Step.NOT_DELIVERED,
        why.code() + ": " + why.detail());
    parking.park("direct:deliver", nameOf(delivery.invoice()), why.code(), why.detail(), bytes);
  }

  private DeliveryState failed(Refused why) {
    return refusals.leavesOpen(why) ? DeliveryState.GAVE_UP : DeliveryState.REFUSED;
  }

  private String nameOf(UUID invoice) {
    return invoices.find(invoice)
        .map(found -> "%d, %s".formatted(found.number(), found.seller().name()))
        .orElseGet(invoice::toString);
  }
}
