package no.fakturahub.vipps;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import no.fakturahub.payment.Till;
import no.fakturahub.vipps.Attempt.End;

/// Takes what is owed of an invoice, by Vipps, once. The caller holds the invoice's attempts to
/// itself, in a transaction that books what was captured or nothing; whatever breaks off is taken
/// up where it was.
///
/// Amounts that Vipps takes: kr 1 to kr 650 000 (ePayment API, OpenAPI 1.8.1, `Amount`).
public final class Cashier {

  private static final Money LEAST = new Money(100);
  private static final Money MOST = new Money(65_000_000);

  private final EPayments vipps;
  private final Attempts attempts;
  private final Till till;
  private final Clock clock;

  public Cashier(EPayments vipps, Attempts attempts, Till till, Clock clock) {
    this.vipps = vipps;
    this.attempts = attempts;
    this.till = till;
    this.clock = clock;
  }

  /// The customer wants to pay now. An attempt that is under way is gone on with; one that has grown
  /// old, or is for another amount than what is owed by now, is ended before a new one begins.
  public Click click(Invoice invoice, URI back) {
    for (var open : attempts.open(invoice)) {
      var underWay = goOn(invoice, open, back);
      if (underWay.isPresent())
        return underWay.get();
    }
    var owed = till.owed(invoice);
    if (owed.isZero() || owed.isNegative())
      return new Click.NothingOwed();
    if (owed.compareTo(LEAST) < 0 || owed.compareTo(MOST) > 0)
      return new Click.NotByVipps();
    var fresh = ask(invoice, attempts.begin(invoice, owed, clock.instant()), back);
    if (fresh.isOpen() && fresh.redirect() != null)
      return new Click.GoOn(fresh.redirect());
    return fresh.end() == End.REFUSED ? new Click.NotByVipps() : new Click.Busy();
  }

  /// Does what can be done by now about every attempt that is open: books, captures, lets go, ends.
  /// Nothing is captured while another attempt may have been captured and not booked.
  ///
  /// @return the youngest that is open still
  public Optional<Attempt> settle(Invoice invoice) {
    return attempts.open(invoice).stream().map(attempt -> settle(invoice, attempt))
        .filter(Attempt::isOpen).reduce((_, younger) -> younger);
  }

  /// The same, and looks at an attempt that had ended, too: what was captured may have been given
  /// back since.
  public void settleAgain(Invoice invoice, Attempt ended) {
    settle(invoice);
    if (!ended.isOpen())
      settle(invoice, ended);
  }

  private Attempt settle(Invoice invoice, Attempt attempt) {
    var seen = vipps.find(invoice.seller().orgNumber(), attempt.reference());
    if (seen.isPresent())
      return follow(invoice, attempt, seen.get());
    if (!attempt.isOpen() || !attempt.isOver(clock.instant()))
      return attempt;
    attempts.ended(attempt, End.UNHEARD, "");
    return attempt.ended(End.UNHEARD);
  }

  private Optional<Click> goOn(Invoice invoice, Attempt attempt, URI back) {
    var asked = attempt.redirect() == null ? ask(invoice, attempt, back) : attempt;
    var left = asked.isOpen() ? settle(invoice, asked) : asked;
    if (!left.isOpen())
      return Optional.empty();
    if (left.redirect() != null && left.canBeOpened(clock.instant())
        && left.amount().equals(till.owed(invoice)))
      return Optional.of(new Click.GoOn(left.redirect()));
    return abandon(invoice, left).isOpen() ? Optional.of(new Click.Busy()) : Optional.empty();
  }

  private Attempt abandon(Invoice invoice, Attempt attempt) {
    try {
      return follow(invoice, attempt,
          vipps.abandon(invoice.seller().orgNumber(), attempt.reference()));
    } catch (Refused approvedOrOver) {
      return settle(invoice, attempt);
    }
  }

  /// A refusal may be of a payment that is there already: then it is gone on with.
  private Attempt ask(Invoice invoice, Attempt attempt, URI back) {
    try {
      var live = attempt.at(vipps.create(NewPayment.of(invoice, attempt, back)));
      attempts.live(live);
      return live;
    } catch (Refused refused) {
      var seen = vipps.find(invoice.seller().orgNumber(), attempt.reference());
      if (seen.isPresent())
        return follow(invoice, attempt, seen.get());
      attempts.refused(attempt, refused);
      return attempt.ended(End.REFUSED);
    }
  }

  private Attempt follow(Invoice invoice, Attempt attempt, Seen seen) {
    return new Settling(vipps, attempts, till, LocalDate.now(clock), invoice, attempt).from(seen);
  }
}
