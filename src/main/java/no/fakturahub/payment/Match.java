package no.fakturahub.payment;

import java.util.List;
import java.util.Optional;
import no.fakturahub.kernel.Money;

/// What a payment did to the books. A KID is the whole rule, or a payer's list that adds up: amount, name or date never
/// find an invoice.
public sealed interface Match {

  Payment payment();

  /// A payment that found its invoice.
  sealed interface Found extends Match {

    OpenItem item();
  }

  record Settled(Payment payment, OpenItem item) implements Found {}

  record PaidInPart(Payment payment, OpenItem item, Money stillOwed) implements Found {}

  /// @param surplus the part of this payment that nothing was owed for; a person sends it back or sets it off
  record Overpaid(Payment payment, OpenItem item, Money surplus) implements Found {}

  /// Money of this invoice's that went back to the payer.
  ///
  /// @param owed what is owed after it
  record GivenBack(Payment payment, OpenItem item, Money owed) implements Found {}

  /// Money that went back to the payer; which payment it undoes is for a person to say.
  record TakenBack(Payment payment) implements Match {}

  /// What Vipps had captured, paid out in one sum: each capture was booked when it was made.
  ///
  /// @param payout Vipps' own number for it
  record Payout(Payment payment, String payout) implements Match {}

  /// The payer's list names these invoices, and it adds up to the payment.
  record Listed(Payment payment, List<Part> parts) implements Match {

    public Listed {
      parts = List.copyOf(parts);
      if (!parts.stream().map(Part::amount).reduce(Money.ZERO, Money::plus)
          .equals(payment.amount()))
        throw new IllegalArgumentException("The list does not add up to the payment: " + parts);
    }
  }

  /// @param amount what of the payment is for the invoice; below zero for what is deducted
  record Part(OpenItem item, Money amount) {}

  /// A suggestion that the seller finds sure enough, and no other comes near.
  record Suggested(Payment payment, Suggestion by, List<Part> parts) implements Match {

    public Suggested {
      parts = List.copyOf(parts);
    }
  }

  /// Money that the seller moved between its own accounts.
  record OwnTransfer(Payment payment) implements Match {}

  /// It found its invoice, and the seller wants a person to say so.
  record Held(Payment payment, OpenItem item) implements Match {}

  /// No invoice has this KID; a person in finance decides.
  record Unknown(Payment payment) implements Match {}

  /// @param item the invoice that is paid to the payment's account under its KID
  static Match of(Payment payment, Optional<OpenItem> item) {
    if (payment.isTakenBack())
      return new TakenBack(payment);
    return item.<Match>map(found -> of(payment, found)).orElseGet(() -> new Unknown(payment));
  }

  /// For money that is told to be this invoice's, whichever way it went.
  static Found known(Payment payment, OpenItem item) {
    return payment.amount().isNegative()
        ? new GivenBack(payment, item, item.remaining().minus(payment.amount()))
        : of(payment, item);
  }

  private static Found of(Payment payment, OpenItem item) {
    var left = item.remaining().minus(payment.amount());
    if (left.isZero())
      return new Settled(payment, item);
    if (!left.isNegative())
      return new PaidInPart(payment, item, left);
    var surplus = item.remaining().isNegative() ? payment.amount() : left.negate();
    var tooMuch = surplus.minus(item.beside(payment.amount()));
    return tooMuch.isZero()
        ? new Settled(payment, item)
        : new Overpaid(payment, item, tooMuch);
  }
}
