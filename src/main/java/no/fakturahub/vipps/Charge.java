package no.fakturahub.vipps;

import java.time.LocalDate;
import java.util.UUID;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;

/// What is drawn of an invoice under an agreement, once: kr 1 to kr 20 000 (Recurring API v3).
///
/// @param orderId its name at Vipps for ever, made of the invoice's number and id
/// @param captured how much of what was drawn is booked
/// @param givenBack how much of what was given back is booked
public record Charge(UUID invoice, UUID agreement, Reference orderId, Money amount, LocalDate due,
    ChargeState state, Money captured, Money givenBack) {

  public Charge {
    if (amount.compareTo(Proposal.LEAST) < 0 || amount.compareTo(Proposal.MOST) > 0)
      throw new IllegalArgumentException("Vipps draws kr 1 to kr 20 000 at a time, not " + amount);
  }

  static Charge planned(Invoice invoice, Agreement agreement, Money amount) {
    var name = "c-%d-%s".formatted(invoice.number(), invoice.id().toString().substring(0, 8));
    return new Charge(invoice.id(), agreement.id(), new Reference(name), amount, invoice.due(),
        ChargeState.ASKED, Money.ZERO, Money.ZERO);
  }

  public Charge in(ChargeState now) {
    return new Charge(invoice, agreement, orderId, amount, due, now, captured, givenBack);
  }

  public Charge booked(Money more) {
    return new Charge(invoice, agreement, orderId, amount, due, state, captured.plus(more),
        givenBack);
  }

  public Charge gaveBack(Money more) {
    return new Charge(invoice, agreement, orderId, amount, due, state, captured,
        givenBack.plus(more));
  }
}
