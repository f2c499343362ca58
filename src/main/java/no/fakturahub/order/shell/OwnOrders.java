package no.fakturahub.order.shell;

import no.fakturahub.order.Accepted;
import no.fakturahub.order.Accepting;
import no.fakturahub.order.Order;
import org.springframework.stereotype.Component;

/// Orders that no sender sent, with what they were made of in place of a sender's bytes.
@Component
class OwnOrders implements Accepting {

  private final ReceivedTable received;
  private final Acceptance acceptance;

  OwnOrders(ReceivedTable received, Acceptance acceptance) {
    this.received = received;
    this.acceptance = acceptance;
  }

  @Override
  public Accepted accept(Order order, byte[] evidence) {
    return acceptance.accept(order, received.keep(order.partner(), order.id(), evidence));
  }
}
