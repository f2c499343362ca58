package no.fakturahub.efaktura.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.UUID;
import no.fakturahub.invoice.InvoiceCredited;
import no.fakturahub.later.Later;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Has an invoice taken out of the net bank when all of it is credited.
///
/// A claim at the operator is for the whole amount or not at all. So one that is credited in part stays, and what is
/// paid too much is paid back.
@Component
class Crediting {

  private final ConsignmentTable consignments;
  private final Later later;
  private final OneTimeTask<Void> cancel;

  Crediting(ConsignmentTable consignments, Later later,
      @Qualifier("efakturaCancel") OneTimeTask<Void> cancel) {
    this.consignments = consignments;
    this.later = later;
    this.cancel = cancel;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(InvoiceCredited event) {
    var payable = event.invoice().totals().payable();
    for (var consignment : consignments.of(event.invoice().id())) {
      var credited = consignments.credited(consignment.delivery(),
          event.creditNote().totals().payable());
      if (credited.compareTo(payable) >= 0)
        withdraw(consignment.delivery());
    }
  }

  @Transactional
  public void withdraw(UUID delivery) {
    later.run(cancel, delivery.toString());
  }
}
