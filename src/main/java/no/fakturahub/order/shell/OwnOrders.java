package no.fakturahub.order.shell;

import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.order.Accepted;
import no.fakturahub.order.Accepting;
import no.fakturahub.order.Gathering;
import no.fakturahub.order.Order;
import no.fakturahub.order.shell.OrderSettings.Rule;
import org.springframework.stereotype.Component;

/// Orders that no sender sent, with what they were made of in place of a sender's bytes.
@Component
class OwnOrders implements Accepting {

  private static final Rule AT_ONCE = new Rule(Level.AUTOMATIC, Gathering.EACH);

  private final ReceivedTable received;
  private final Acceptance acceptance;

  OwnOrders(ReceivedTable received, Acceptance acceptance) {
    this.received = received;
    this.acceptance = acceptance;
  }

  @Override
  public Invoice accept(Order order, byte[] evidence) {
    var kept = received.keep(order.partner(), order.id(), evidence);
    return switch (acceptance.accept(order, kept, AT_ONCE)) {
      case Accepted.Invoiced(_, var invoice, _) -> invoice;
      case Accepted.Waiting(_, var coming, _) -> throw new IllegalStateException(
          "What is invoiced at once waits: " + coming.id());
    };
  }

  @Override
  public Level level(OrgNumber seller, String customer) {
    return acceptance.rule(seller, customer).level();
  }
}
