package no.fakturahub.vipps.shell;

import java.time.Clock;
import java.time.LocalDate;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.Incoming;
import no.fakturahub.payment.Incoming.Source;
import no.fakturahub.payment.Till;
import no.fakturahub.vipps.Agreement;
import no.fakturahub.vipps.Charge;
import no.fakturahub.vipps.ChargeState;
import no.fakturahub.vipps.Drawing;
import no.fakturahub.vipps.Recurring;
import org.springframework.stereotype.Component;

/// Follows a charge as far as it has come: books what was drawn or given back, and cancels what is not
/// owed any more. In a transaction of the caller, who holds the invoice's page.
@Component
class Drawn {

  private final ChargeTable charges;
  private final Till till;
  private final Recurring vipps;
  private final Clock clock;

  Drawn(ChargeTable charges, Till till, Recurring vipps, Clock clock) {
    this.charges = charges;
    this.till = till;
    this.vipps = vipps;
    this.clock = clock;
  }

  void follow(Invoice invoice, Agreement agreement, Charge before, Drawing.Seen seen) {
    switch (Drawing.of(before, seen, till.owed(invoice))) {
      case Drawing.Wait() -> charges.put(before.in(seen.state()));
      case Drawing.Over() -> over(before, seen.state());
      case Drawing.Book(var amount) -> {
        var booked = before.booked(amount);
        take(invoice, booked.orderId() + "+" + booked.captured(), amount);
        charges.put(booked);
        follow(invoice, agreement, booked, seen);
      }
      case Drawing.BookBack(var amount) -> {
        var booked = before.gaveBack(amount);
        take(invoice, booked.orderId() + "-" + booked.givenBack(), amount.negate());
        charges.put(booked);
        follow(invoice, agreement, booked, seen);
      }
      case Drawing.Cancel() -> {
        cancel(agreement, before, seen.state());
      }
    }
  }

  /// What is being drawn already is refused, and booked when it is.
  private void cancel(Agreement agreement, Charge charge, ChargeState state) {
    try {
      vipps.cancel(agreement, charge);
      charges.notDrawn(charge, ChargeState.CANCELLED, "less is owed");
    } catch (Refused tooLate) {
      charges.put(charge.in(state));
    }
  }

  private void over(Charge charge, ChargeState how) {
    if (charge.state() == how)
      return;
    switch (how) {
      case FAILED, CANCELLED -> charges.notDrawn(charge, how, "");
      default -> charges.put(charge.in(how));
    }
  }

  private void take(Invoice invoice, String name, Money amount) {
    till.take(new Incoming(Source.VIPPS, name, invoice, amount, LocalDate.now(clock)));
  }
}
