package no.fakturahub.payment.shell;

import java.util.List;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.Allocation;
import no.fakturahub.payment.Allocation.Target;
import no.fakturahub.payment.Deciding;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.Decision.By;
import no.fakturahub.payment.Decision.Part;
import no.fakturahub.payment.SideClaims;
import no.fakturahub.payment.shell.Laying.Why;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Does what a person decided, one after another with what the bank tells of. Whatever is refused has changed nothing.
@Component
class Decisions implements Deciding, DecidingByTwo {

  private final Turn turn;
  private final DecisionTable decisions;
  private final AllocationTable allocations;
  private final MoneyAtHand money;
  private final Laying laying;
  private final Paying paying;
  private final SideClaims claims;
  private final DecisionStory story;
  private final FourEyesRule fourEyes;

  Decisions(Turn turn, DecisionTable decisions, AllocationTable allocations, MoneyAtHand money,
      Laying laying, Paying paying, SideClaims claims, DecisionStory story,
      FourEyesRule fourEyes) {
    this.turn = turn;
    this.decisions = decisions;
    this.allocations = allocations;
    this.money = money;
    this.laying = laying;
    this.paying = paying;
    this.claims = claims;
    this.story = story;
    this.fourEyes = fourEyes;
  }

  @Override
  @Transactional
  public List<Allocation> decide(Decision decision, By by) {
    return decide(decision, by, false);
  }

  @Override
  @Transactional
  public List<Allocation> decideByTwo(Decision decision, By both) {
    return decide(decision, both, true);
  }

  private List<Allocation> decide(Decision decision, By by, boolean two) {
    turn.take();
    var known = decisions.find(by.request());
    if (known.isPresent()) {
      if (!known.get().fingerprint().equals(decisions.fingerprint(decision)))
        throw new Refused("DECISION_REQUEST_CHANGED", by.request());
      return allocations.ofDecision(known.get().id());
    }
    money.refuseUnknown(decision);
    if (!two && fourEyes.isFor(decision))
      throw new Refused("DECISION_TWO_PEOPLE", by.who());
    var id = decisions.insert(decision, by);
    carryOut(decision, by, id);
    var laid = allocations.ofDecision(id);
    money.prove(laid);
    return laid;
  }

  private void carryOut(Decision decision, By by, UUID id) {
    var why = Why.decided(id);
    switch (decision) {
      case Decision.Settle(var payment, var parts) -> settle(payment, parts, by, why);
      case Decision.Refund(var payment, var amount) ->
        laying.refund(payment, money.waiting(payment, amount), why);
      case Decision.Clear(var payment) -> laying.clear(payment, money.waiting(payment), why);
      case Decision.Seen _ -> {
        // that somebody has looked is all there is to it
      }
      case Decision.SetOff(var from, var to, var amount) ->
        setOff(from, to, amount, by, Why.moved(id));
      case Decision.GiveBack(var invoice, var amount) ->
        giveBack(invoice, amount, by, Why.moved(id));
      case Decision.WriteOff(var invoice, var amount) -> writeOff(invoice, amount, by, why);
      case Decision.Undo(var allocation) -> undo(allocation, by, id);
    }
  }

  private void settle(UUID payment, List<Part> parts, By by, Why why) {
    var received = money.payment(payment);
    var sum = parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
    money.waiting(payment, sum);
    for (var part : parts) {
      var invoice = money.payableBy(received, part);
      pay(payment, invoice, part.amount(), by, why);
    }
  }

  private void setOff(UUID from, UUID to, Money amount, By by, Why why) {
    var owing = money.tooMuchOf(from, amount);
    var owed = money.ofSameCustomer(owing, to);
    for (var piece : money.taken(from, amount)) {
      lay(piece.payment(), owing, piece.amount().negate(), by, why);
      pay(piece.payment(), owed, piece.amount(), by, why);
    }
  }

  private void giveBack(UUID id, Money amount, By by, Why why) {
    var invoice = money.tooMuchOf(id, amount);
    for (var piece : money.taken(id, amount)) {
      lay(piece.payment(), invoice, piece.amount().negate(), by, why);
      laying.refund(piece.payment(), piece.amount(), why);
    }
  }

  private void writeOff(UUID id, Money amount, By by, Why why) {
    var invoice = money.owing(id, amount);
    laying.writeOff(invoice, amount, why);
    story.writtenOff(invoice, amount, by);
  }

  /// All that was decided with it, the last first.
  private void undo(UUID allocation, By by, UUID decision) {
    for (var old : money.undoable(allocation).reversed()) {
      var why = Why.undone(decision, old);
      var back = old.amount().negate();
      switch (old.target()) {
        case Target.OfInvoice(var invoice) ->
          lay(money.of(old), money.invoice(invoice), back, by, why);
        case Target.OfClaim(var id) -> {
          var claim = claims.find(id).orElseThrow();
          laying.onClaim(money.of(old), money.payment(money.of(old)).payment(), claim,
              money.invoice(claim.invoice()), back, why);
        }
        case Target.Refund _ -> laying.refund(money.of(old), back, why);
        case Target.Clearing _ -> laying.clear(money.of(old), back, why);
        case Target.WriteOff(var invoice) -> {
          laying.writeOff(money.invoice(invoice), back, why);
          story.writtenOff(money.invoice(invoice), back, by);
        }
      }
    }
  }

  private void pay(UUID payment, Invoice invoice, Money amount, By by, Why why) {
    paying.pay(UUID.randomUUID(), payment, money.payment(payment).payment(), invoice, amount, why);
    story.laid(invoice, amount, by);
  }

  private void lay(UUID payment, Invoice invoice, Money amount, By by, Why why) {
    laying.onInvoice(UUID.randomUUID(), payment, money.payment(payment).payment(), invoice, amount,
        why);
    story.laid(invoice, amount, by);
  }
}
