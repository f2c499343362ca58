package no.fakturahub.payment.shell;

import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Step;
import no.fakturahub.invoice.Timeline;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.OpenItem;
import no.fakturahub.payment.Payment;
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
  void pay(UUID id, UUID payment, Payment money, Invoice invoice, Money amount, Why why) {
    var beside = item(invoice).beside(amount);
    var onInvoice = amount.minus(beside);
    if (!onInvoice.isZero())
      laying.onInvoice(id, payment, money, invoice, onInvoice, why);
    var left = beside;
    for (var claim : claims.of(invoice.id())) {
      var part = claim.owed().compareTo(left) < 0 ? claim.owed() : left;
      if (part.isZero())
        continue;
      laying.onClaim(payment, money, claim, invoice, part, why);
      timeline.add(invoice.id(), Step.BESIDE_PAID,
          "kr %s of %s kr %s".formatted(part, claim.kind(), claim.amount()));
      left = left.minus(part);
    }
  }
}
