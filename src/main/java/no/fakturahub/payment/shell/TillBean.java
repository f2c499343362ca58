package no.fakturahub.payment.shell;

import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.Allocation.Rule;
import no.fakturahub.payment.Incoming;
import no.fakturahub.payment.Match;
import no.fakturahub.payment.Till;
import no.fakturahub.payment.shell.Laying.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Books what came in for a known invoice, one after another with what the bank tells of.
@Component
class TillBean implements Till {

  private final Turn turn;
  private final PaymentTable payments;
  private final Timeline timeline;
  private final Paying paying;

  TillBean(Turn turn, PaymentTable payments, Timeline timeline, Paying paying) {
    this.turn = turn;
    this.payments = payments;
    this.timeline = timeline;
    this.paying = paying;
  }

  @Override
  public Money owed(Invoice invoice) {
    var item = paying.item(invoice);
    return item.remaining().plus(item.claims());
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Money owedInTurn(Invoice invoice) {
    turn.take();
    return owed(invoice);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void take(Incoming incoming) {
    var invoice = incoming.invoice();
    turn.take();
    var item = paying.item(invoice);
    var match = Match.known(incoming.payment(), item);
    var id = UUID.randomUUID();
    if (!payments.insert(id, incoming, match, waitsFor(match)))
      return;
    tell(incoming, match);
    paying.pay(id, id, match.payment(), invoice, match.payment().amount(),
        Why.by(Rule.TOLD));
  }

  /// What was refunded and not credited is owed again, and somebody should know.
  private static @Nullable String waitsFor(Match.Found match) {
    return switch (match) {
      case Match.Overpaid _ -> "PAYMENT_TOO_MUCH";
      case Match.GivenBack(_, _, var owed) when !owed.isNegative() && !owed.isZero() ->
        "PAYMENT_REFUNDED";
      case Match.Settled _,Match.PaidInPart _,Match.GivenBack _ -> null;
    };
  }

  private void tell(Incoming incoming, Match.Found match) {
    var evidence = "%s %s: kr %s".formatted(incoming.source(), incoming.reference(),
        incoming.amount());
    switch (match) {
      case Match.Settled _ -> tell(match, Step.PAID, evidence);
      case Match.PaidInPart part ->
        tell(match, Step.PART_PAID, "%s; kr %s still owed".formatted(evidence, part.stillOwed()));
      case Match.Overpaid over ->
        tell(match, Step.OVERPAID, "%s; kr %s too much".formatted(evidence, over.surplus()));
      case Match.GivenBack back ->
        tell(match, Step.GIVEN_BACK, "%s; kr %s owed now".formatted(evidence, back.owed()));
    }
  }

  private void tell(Match.Found match, Step step, String evidence) {
    timeline.add(match.item().invoice(), step, evidence);
  }
}
