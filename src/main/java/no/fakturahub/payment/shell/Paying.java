package no.fakturahub.payment.shell;

import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.OpenItem;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.SideClaim;
import no.fakturahub.payment.SideClaims;
import no.fakturahub.payment.shell.Laying.Why;
import org.springframework.stereotype.Component;

/// Pays an invoice, and with what is over the claims that stand beside it, the oldest first. The invoice comes first
/// for that stops the interest, which is to the customer's good.
@Component
class Paying {

  private final PaymentTable payments;
  private final SideClaims claims;
  private final Laying laying;
  private final Timeline timeline;

  Paying(PaymentTable payments, SideClaims claims, Laying laying, Timeline timeline) {
    this.payments = payments;
    this.claims = claims;
    this.laying = laying;
    this.timeline = timeline;
  }

  OpenItem item(Invoice invoice) {
    return new OpenItem(invoice.id(), invoice.kid(), payments.owed(invoice),
        claims.owed(invoice.id()));
  }

  /// @param id of the allocation on the invoice
  /// @param amount below zero when it goes back
  void pay(UUID id, UUID payment, Payment money, Invoice invoice, Money amount, Why why) {
    if (amount.isNegative())
      giveBack(id, payment, money, invoice, amount.negate(), why);
    else
      take(id, payment, money, invoice, amount, why);
  }

  /// The other way round: what was too much goes back first, then what paid the claims, the newest first.
  private void giveBack(UUID id, UUID payment, Payment money, Invoice invoice, Money amount,
      Why why) {
    var remaining = item(invoice).remaining();
    var ofInvoice = remaining.isNegative() ? least(remaining.negate(), amount) : Money.ZERO;
    var left = amount.minus(ofInvoice);
    for (var claim : claims.of(invoice.id()).reversed()) {
      var part = least(claim.paid(), left);
      if (part.isZero())
        continue;
      beside(payment, money, claim, invoice, part.negate(), why);
      left = left.minus(part);
    }
    var back = ofInvoice.plus(left);
    if (!back.isZero())
      laying.onInvoice(id, payment, money, invoice, back.negate(), why);
  }

  private void take(UUID id, UUID payment, Payment money, Invoice invoice, Money amount,
      Why why) {
    var beside = item(invoice).beside(amount);
    var onInvoice = amount.minus(beside);
    if (!onInvoice.isZero())
      laying.onInvoice(id, payment, money, invoice, onInvoice, why);
    var left = beside;
    for (var claim : claims.of(invoice.id())) {
      var part = least(claim.owed(), left);
      if (part.isZero())
        continue;
      beside(payment, money, claim, invoice, part, why);
      left = left.minus(part);
    }
  }

  private void beside(UUID payment, Payment money, SideClaim claim, Invoice invoice, Money part,
      Why why) {
    laying.onClaim(payment, money, claim, invoice, part, why);
    timeline.add(invoice.id(), Step.BESIDE_PAID,
        "kr %s of %s kr %s".formatted(part, claim.kind(), claim.amount()));
  }

  private static Money least(Money one, Money other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
