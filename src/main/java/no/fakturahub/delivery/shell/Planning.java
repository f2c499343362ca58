package no.fakturahub.delivery.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import no.fakturahub.delivery.Delivery;
import no.fakturahub.invoice.InvoiceIssued;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Refused;
import no.fakturahub.kernel.Sha256;
import no.fakturahub.later.Later;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Plans a delivery: its row and its task, in the transaction of what it follows from.
@Component
class Planning {

  private final DeliveryTable deliveries;
  private final Timeline timeline;
  private final Later later;
  private final OneTimeTask<Void> deliver;

  Planning(DeliveryTable deliveries, Timeline timeline, Later later,
      @Qualifier("deliver") OneTimeTask<Void> deliver) {
    this.deliveries = deliveries;
    this.timeline = timeline;
    this.later = later;
    this.deliver = deliver;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(InvoiceIssued issued) {
    deliveries.find(deliveries.plan(issued.invoice().id())).ifPresent(this::run);
  }

  /// A person has sent a delivery that stopped in again, by the bytes that were parked with it.
  ///
  /// @param approvedBy who said yes to its leaving; missing when it is only tried again
  @Transactional
  public void again(byte[] parked, @Nullable String approvedBy) {
    var delivery = deliveries.planAgain(Sha256.of(parked)).orElseThrow(() -> new Refused(
        "DELIVERY_NOT_STOPPED", "No delivery that stopped has these bytes"));
    if (approvedBy != null)
      deliveries.release(delivery.id());
    timeline.add(delivery.invoice(), Step.RELEASED, "round " + delivery.round()
        + (approvedBy == null ? "" : ", " + approvedBy));
    run(delivery);
  }

  /// A person has sent out once more what had left.
  @Transactional(propagation = Propagation.MANDATORY)
  public void onceMore(Delivery sent, String who) {
    var delivery = deliveries.planOnceMore(sent.id());
    timeline.add(delivery.invoice(), Step.RELEASED,
        "round %d, once more: %s".formatted(delivery.round(), who));
    run(delivery);
  }

  private void run(Delivery delivery) {
    later.run(deliver, Round.of(delivery).toString());
  }
}
