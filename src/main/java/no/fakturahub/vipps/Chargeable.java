package no.fakturahub.vipps;

import java.time.LocalDate;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;

/// Whether an invoice is drawn under the customer's agreement.
public sealed interface Chargeable {

  record Yes(Charge charge) implements Chargeable {}

  /// @param why for a person to read
  record No(String why) implements Chargeable {}

  /// A charge falls due at most two years ahead (Recurring API v3).
  int MOST_YEARS_AHEAD = 2;

  /// @param owed what is owed of the invoice
  /// @param daysAhead how many days before it is drawn Vipps wants to hear of it
  static Chargeable of(Invoice invoice, Agreement agreement, Money owed, LocalDate today,
      int daysAhead) {
    if (agreement.state() != AgreementState.ACTIVE)
      return new No("the agreement is " + agreement.state());
    if (owed.compareTo(Proposal.LEAST) < 0 || owed.compareTo(Proposal.MOST) > 0)
      return new No("Vipps draws kr 1 to kr 20 000 at a time, not kr " + owed);
    if (invoice.due().isBefore(today.plusDays(daysAhead)))
      return new No("due %s, and Vipps wants %d days".formatted(invoice.due(), daysAhead));
    if (invoice.due().isAfter(today.plusYears(MOST_YEARS_AHEAD)))
      return new No("due %s, more than two years ahead".formatted(invoice.due()));
    return new Yes(Charge.planned(invoice, agreement, owed));
  }
}
