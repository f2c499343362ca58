package no.fakturahub.reminder.shell;

import java.time.Clock;
import java.time.LocalDate;
import no.fakturahub.customer.Channel;
import no.fakturahub.invoice.Invoices;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.Payments;
import no.fakturahub.reminder.Letter;
import no.fakturahub.reminder.Reminders.Stopped.Kind;
import org.springframework.stereotype.Component;

/// Whether a letter that has not left yet says what is not true any more: its deadline was counted from another day,
/// something was paid, or the customer has objected since it was approved.
@Component
class Outdated {

  private final Invoices invoices;
  private final Payments payments;
  private final StopTable stops;
  private final Clock clock;

  Outdated(Invoices invoices, Payments payments, StopTable stops, Clock clock) {
    this.invoices = invoices;
    this.payments = payments;
    this.stops = stops;
    this.clock = clock;
  }

  /// What is to be done about it.
  enum Verdict {
    /** It is true: it leaves. */
    LEAVES,
    /** It is taken back, and what is due today is reckoned anew. */
    ANEW,
    /** By Peppol a try that broke off may have arrived: a person says whether there is to be another. */
    PERSON
  }

  Verdict of(Letter letter) {
    var invoice = invoices.find(letter.invoice()).orElseThrow();
    var owed = payments.owed(invoice);
    var stopped = stops.holding(invoice.seller().orgNumber(), invoice.buyer().id(), invoice.id())
        .stream().anyMatch(one -> one.kind() != Kind.CUSTOMER);
    if (stopped || owed.compareTo(Money.ZERO) <= 0)
      return Verdict.ANEW;
    var settled = invoice.totals().payable().minus(owed);
    if (letter.issued().equals(LocalDate.now(clock)) && letter.settled().equals(settled))
      return Verdict.LEAVES;
    return letter.channel() == Channel.PEPPOL ? Verdict.PERSON : Verdict.ANEW;
  }
}
