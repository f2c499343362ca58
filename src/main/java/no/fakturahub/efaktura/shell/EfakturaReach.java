package no.fakturahub.efaktura.shell;

import java.util.Optional;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.Reach;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.efaktura.Consignment;
import no.fakturahub.efaktura.Consignment.Stage;
import no.fakturahub.efaktura.Standing;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.RootCause;
import org.springframework.stereotype.Component;

/// Private persons in Norway are looked for in eFaktura, where the seller has an agreement on it.
@Component
class EfakturaReach implements Reach {

  private final Receivers receivers;
  private final ConsignmentTable consignments;

  EfakturaReach(Receivers receivers, ConsignmentTable consignments) {
    this.receivers = receivers;
    this.consignments = consignments;
  }

  @Override
  public Channel channel() {
    return Channel.EFAKTURA;
  }

  @Override
  public Reachability of(Invoice invoice) {
    try {
      return sent(invoice).<Reachability>map(stage -> new Reachability.No(
          "was sent as eFaktura before, and is " + stage)).orElseGet(() -> standing(invoice));
    } catch (RuntimeException silent) {
      return new Reachability.DontKnow("The operator did not tell: " + RootCause.of(silent));
    }
  }

  /// What the operator has turned away once is not sent there again.
  private Optional<Stage> sent(Invoice invoice) {
    return consignments.of(invoice.id()).stream().map(Consignment::stage)
        .filter(stage -> stage == Stage.REJECTED || stage == Stage.CANCELLED).findFirst();
  }

  private Reachability standing(Invoice invoice) {
    return switch (receivers.of(invoice)) {
      case Standing.Reached(_, var evidence) -> new Reachability.Yes(evidence);
      case Standing.NotReached(var evidence) -> new Reachability.No(evidence);
    };
  }
}
