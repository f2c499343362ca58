package no.fakturahub.payment.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.Allocation;
import no.fakturahub.payment.Allocation.Target;
import no.fakturahub.payment.Decision;
import no.fakturahub.payment.Decision.Part;
import no.fakturahub.payment.Payments;
import no.fakturahub.payment.Payments.Received;
import no.fakturahub.payment.SideClaims;
import org.springframework.stereotype.Component;

/// What there is for a decision to lay somewhere; refuses what there is not.
@Component
class MoneyAtHand {

  /// @param amount what of a payment lies there
  record Piece(UUID payment, Money amount) {}

  private final Payments payments;
  private final AllocationTable allocations;
  private final Invoices invoices;
  private final SideClaims claims;

  MoneyAtHand(Payments payments, AllocationTable allocations, Invoices invoices,
      SideClaims claims) {
    this.payments = payments;
    this.allocations = allocations;
    this.invoices = invoices;
    this.claims = claims;
  }

  /// Refuses a decision about what is not there.
  void refuseUnknown(Decision decision) {
    switch (decision) {
      case Decision.Settle(var payment, _) -> payment(payment);
      case Decision.Refund(var payment, _) -> payment(payment);
      case Decision.Clear(var payment) -> payment(payment);
      case Decision.Seen(var payment) -> payment(payment);
      case Decision.SetOff(var from, _, _) -> invoice(from);
      case Decision.GiveBack(var invoice, _) -> invoice(invoice);
      case Decision.WriteOff(var invoice, _) -> invoice(invoice);
      case Decision.Undo(var allocation) -> undoable(allocation);
    }
  }

  Received payment(UUID id) {
    return payments.find(id)
        .orElseThrow(() -> new Refused("DECISION_NO_PAYMENT", id.toString()));
  }

  Invoice invoice(UUID id) {
    return invoices.find(id).filter(invoice -> !invoice.isCreditNote())
        .orElseThrow(() -> new Refused("DECISION_NO_INVOICE", id.toString()));
  }

  /// All that waits of a payment.
  Money waiting(UUID payment) {
    var waiting = payment(payment).waiting();
    if (waiting.isZero())
      throw new Refused("DECISION_TOO_MUCH", "kr 0.00");
    return waiting;
  }

  /// So much of what waits, of the same sign.
  Money waiting(UUID payment, Money amount) {
    refuseUnlessWithin(amount, waiting(payment));
    return amount;
  }

  /// The invoice that a part of a payment is laid on. Of money that went back, no more than was paid.
  Invoice payableBy(Received received, Part part) {
    var invoice = invoice(part.invoice());
    if (!invoice.seller().account().equals(received.payment().account()))
      throw new Refused("DECISION_OTHER_ACCOUNT",
          "%d, %s".formatted(invoice.number(), received.payment().account().spaced()));
    if (part.amount().isZero() || part.amount().isNegative() != received.waiting().isNegative())
      throw new Refused("DECISION_AMOUNT", "kr " + part.amount());
    if (part.amount().isNegative())
      refuseUnlessWithin(part.amount().negate(),
          payments.paid(invoice.id()).plus(claims.paid(invoice.id())));
    return invoice;
  }

  /// An invoice that at least so much too much was paid of.
  Invoice tooMuchOf(UUID id, Money amount) {
    var invoice = invoice(id);
    refuseUnlessWithin(amount, atLeastNothing(payments.owed(invoice).negate()));
    return invoice;
  }

  /// An invoice that at least so much is owed on.
  Invoice owing(UUID id, Money amount) {
    var invoice = invoice(id);
    refuseUnlessWithin(amount, atLeastNothing(payments.owed(invoice)));
    return invoice;
  }

  Invoice ofSameCustomer(Invoice one, UUID other) {
    var invoice = invoice(other);
    if (!invoice.seller().orgNumber().equals(one.seller().orgNumber())
        || !invoice.buyer().id().equals(one.buyer().id()) || invoice.id().equals(one.id()))
      throw new Refused("DECISION_OTHER_CUSTOMER",
          "%d, %d".formatted(one.number(), invoice.number()));
    return invoice;
  }

  /// So much of what was paid of an invoice, the latest payment first.
  List<Piece> taken(UUID invoice, Money amount) {
    var lying = new LinkedHashMap<UUID, Money>();
    for (var one : allocations.ofInvoice(invoice).reversed()) {
      if (one.payment() != null)
        lying.merge(one.payment(), one.amount(), Money::plus);
    }
    var pieces = new ArrayList<Piece>();
    var left = amount;
    for (var entry : lying.entrySet()) {
      var piece = entry.getValue().compareTo(left) < 0 ? entry.getValue() : left;
      if (piece.isNegative() || piece.isZero())
        continue;
      pieces.add(new Piece(entry.getKey(), piece));
      left = left.minus(piece);
    }
    if (!left.isZero())
      throw new Refused("DECISION_TOO_MUCH", "kr %s".formatted(amount.minus(left)));
    return pieces;
  }

  /// What nobody has undone, with all that was decided at once with it.
  List<Allocation> undoable(UUID id) {
    var allocation = allocations.find(id)
        .orElseThrow(() -> new Refused("DECISION_NO_ALLOCATION", id.toString()));
    if (allocation.undoes() != null || allocations.isUndone(id))
      throw new Refused("DECISION_UNDONE", id.toString());
    var all = new ArrayList<>(allocations.decidedWith(allocation));
    givenUpWith(allocation).ifPresent(all::add);
    return all;
  }

  /// What a rule gave up because of this payment stands right after it on the invoice.
  private Optional<Allocation> givenUpWith(Allocation paid) {
    if (paid.decision() != null || !(paid.target() instanceof Target.OfInvoice(var invoice)))
      return Optional.empty();
    return allocations.ofInvoice(invoice).stream().dropWhile(one -> !one.id().equals(paid.id()))
        .skip(1).limit(1).filter(one -> one.target() instanceof Target.WriteOff)
        .filter(one -> one.decision() == null && !allocations.isUndone(one.id())).findFirst();
  }

  /// Of no payment lies more than came, nor less than nothing, on any invoice or in all; and nobody has paid less than
  /// nothing of an invoice.
  ///
  /// @throws Refused when what was just laid says otherwise: somebody has used the money already
  void prove(List<Allocation> laid) {
    for (var one : laid) {
      if (one.payment() != null)
        proveWithin(allocations.allocated(one.payment()), payment(one.payment()));
      if (one.target() instanceof Target.OfInvoice(var invoice)) {
        proveWithin(allocations.lying(of(one), invoice), payment(of(one)));
        if (payments.paid(invoice).isNegative())
          throw new Refused("DECISION_USED", "kr " + payments.paid(invoice));
      }
    }
  }

  private static void proveWithin(Money lies, Received received) {
    var came = received.payment().amount();
    var left = came.minus(lies);
    if (!lies.isZero() && lies.isNegative() != came.isNegative()
        || !left.isZero() && left.isNegative() != came.isNegative())
      throw new Refused("DECISION_USED", "kr %s of kr %s".formatted(lies, came));
  }

  UUID of(Allocation allocation) {
    return Objects.requireNonNull(allocation.payment());
  }

  private static Money atLeastNothing(Money amount) {
    return amount.isNegative() ? Money.ZERO : amount;
  }

  private static void refuseUnlessWithin(Money amount, Money most) {
    if (amount.isZero() || amount.isNegative() != most.isNegative() && !most.isZero())
      throw new Refused("DECISION_AMOUNT", "kr " + amount);
    var left = most.minus(amount);
    if (!left.isZero() && left.isNegative() != most.isNegative() || most.isZero())
      throw new Refused("DECISION_TOO_MUCH", "kr %s > kr %s".formatted(amount, most));
  }
}
