package no.fakturahub.order.shell;

import java.util.UUID;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.order.Accepted;
import no.fakturahub.order.Accepting;
import no.fakturahub.order.Coming.State;
import no.fakturahub.order.Gathering;
import no.fakturahub.order.Order;
import no.fakturahub.order.shell.OrderSettings.Rule;
import org.springframework.stereotype.Component;

/// Orders that no sender sent, with what they were made of in place of a sender's bytes.
@Component
class OwnOrders implements Accepting {

  private static final Rule AT_ONCE = new Rule(Level.AUTOMATIC, Gathering.EACH, false);

  private final ReceivedTable received;
  private final Acceptance acceptance;
  private final ComingTable coming;

  OwnOrders(ReceivedTable received, Acceptance acceptance, ComingTable coming) {
    this.received = received;
    this.acceptance = acceptance;
    this.coming = coming;
  }

  /// Where a person has said yes, nobody says it again.
  @Override
  public UUID accept(Order order, byte[] evidence) {
    var kept = received.keep(order.partner(), order.id(), evidence);
    var rule = acceptance.rule(order.seller(), order.buyer().id());
    var gathers = rule.gathersAgreements() && rule.level() == Level.AUTOMATIC;
    return switch (acceptance.accept(order, kept, gathers ? rule : AT_ONCE)) {
      case Accepted.Invoiced(_, var invoice, _) -> invoice.id();
      case Accepted.Waiting(_, var one, _) -> one.id();
    };
  }

  @Override
  public boolean isGathered(UUID invoice) {
    return coming.find(invoice).filter(one -> one.state() == State.WAITING).isPresent();
  }

  @Override
  public boolean isDropped(UUID invoice) {
    return coming.find(invoice).filter(one -> one.state() == State.DROPPED).isPresent();
  }

  @Override
  public Level level(OrgNumber seller, String customer) {
    return acceptance.rule(seller, customer).level();
  }
}
