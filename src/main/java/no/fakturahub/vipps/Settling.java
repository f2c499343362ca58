package no.fakturahub.vipps;

import java.time.LocalDate;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.Incoming;
import no.fakturahub.payment.Incoming.Source;
import no.fakturahub.payment.Till;
import no.fakturahub.vipps.Attempt.End;

/// One attempt on its way to its end, step by step, as far as it comes today.
final class Settling {

  private final EPayments vipps;
  private final Attempts attempts;
  private final Till till;
  private final LocalDate today;
  private final Invoice invoice;
  private Attempt now;
  private String why = "";

  Settling(EPayments vipps, Attempts attempts, Till till, LocalDate today, Invoice invoice,
      Attempt attempt) {
    this.vipps = vipps;
    this.attempts = attempts;
    this.till = till;
    this.today = today;
    this.invoice = invoice;
    this.now = attempt;
  }

  /// What is owed is asked for in turn, and nobody books anything until we are done.
  Attempt from(Seen first) {
    var seen = first;
    while (true) {
      var owed = seen.state() == PaymentState.AUTHORIZED ? till.owedInTurn(invoice) : Money.ZERO;
      switch (Next.of(now, seen, owed)) {
        case Next.Wait() -> {
          return waiting(seen);
        }
        case Next.Over(var how) -> {
          return over(how);
        }
        case Next.Book(var amount) -> book(amount);
        case Next.BookBack(var amount) -> bookBack(amount);
        case Next.Capture(var amount) -> {
          seen = capture(amount);
          if (seen.captured().isZero() && !seen.reserved().isZero())
            return now;
        }
        case Next.Release() -> {
          seen = vipps.cancel(seller(), now.reference());
          if (!seen.reserved().isZero())
            return now;
        }
      }
    }
  }

  private Attempt waiting(Seen seen) {
    if (now.redirect() == null && seen.redirect() != null) {
      now = now.at(seen.redirect());
      attempts.live(now);
    }
    return now;
  }

  private Attempt over(End how) {
    if (!now.isOpen())
      return now;
    attempts.ended(now, how, why);
    return now.ended(how);
  }

  /// What is refused although the customer has approved is let go of: the customer may try again.
  private Seen capture(Money amount) {
    now = attempts.decide(now, amount);
    try {
      return vipps.capture(seller(), now.reference(), amount);
    } catch (Refused refused) {
      why = refused.code() + ": " + refused.detail();
      return vipps.find(seller(), now.reference()).filter(seen -> !seen.captured().isZero())
          .orElseGet(() -> vipps.cancel(seller(), now.reference()));
    }
  }

  private void book(Money more) {
    var first = now.captured().isZero();
    now = now.booked(more);
    take(first ? now.reference().value() : now.reference() + "+" + now.captured(), more);
    attempts.booked(now);
  }

  private void bookBack(Money more) {
    now = now.gaveBack(more);
    take(now.reference() + "-" + now.givenBack(), more.negate());
    attempts.booked(now);
  }

  private void take(String name, Money amount) {
    till.take(new Incoming(Source.VIPPS, name, invoice, amount, today));
  }

  private OrgNumber seller() {
    return invoice.seller().orgNumber();
  }
}
