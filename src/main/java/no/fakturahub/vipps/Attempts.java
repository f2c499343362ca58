package no.fakturahub.vipps;

import java.time.Instant;
import java.util.List;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.vipps.Attempt.End;

/// Every attempt that was made. Who works with an invoice's attempts works alone with them.
public interface Attempts {

  /// Those that may still bring money, in order. At Vipps at most the last of them is alive: what
  /// was learnt of the others may have been lost with its transaction.
  List<Attempt> open(Invoice invoice);

  /// Writes down that we are about to ask. It stands at once, whatever happens to the caller.
  Attempt begin(Invoice invoice, Money amount, Instant now);

  /// Writes down what we are about to take. It stands at once, too.
  Attempt decide(Attempt attempt, Money toCapture);

  /// Vipps has it. It stands at once, too.
  void live(Attempt attempt);

  /// More of it is booked, in the caller's transaction, which books it.
  void booked(Attempt attempt);

  /// @param why for a person; empty when the end says it all
  void ended(Attempt attempt, End how, String why);

  /// Vipps would not have it: it has ended, and a person must see why.
  void refused(Attempt attempt, Refused why);
}
