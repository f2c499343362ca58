package no.fakturahub.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.Allocation;
import no.fakturahub.payment.SideClaim;
import no.fakturahub.payment.SideClaim.Kind;
import no.fakturahub.reminder.LateInterest.Owed;

/// An invoice that something is owed on, with all that a reminder of it rests on.
///
/// @param owed of the invoice itself, more than nothing
/// @param laid what was paid and given up, and taken back again
/// @param claims what was asked for beside it
/// @param letters in the order they were approved
/// @param stops what is known to hold reminders back
public record Unpaid(Invoice invoice, Money owed, List<Allocation> laid, List<SideClaim> claims,
    List<Letter> letters, Set<Stop> stops) {

  public Unpaid {
    laid = laid.stream().sorted(Comparator.comparing(Allocation::from)).toList();
    claims = List.copyOf(claims);
    letters = List.copyOf(letters);
    stops = Set.copyOf(stops);
    if (owed.isZero() || owed.isNegative())
      throw new IllegalArgumentException("Nothing is owed of invoice " + invoice.number());
  }

  /// What the law asks about it. A letter that never left counts for nothing.
  Claim claim() {
    return new Claim(invoice.due(), owed, invoice.buyer().isConsumer(),
        stops.contains(Stop.DISPUTED),
        letters.stream().filter(Letter::hasLeft)
            .map(one -> new Claim.Letter(one.issued(), one.deadline(), one.ownFee())).toList());
  }

  /// What was owed from each day on. What was credited counts from the start, which is to the customer's good.
  public static List<Owed> overTime(LocalDate issued, Money owed, List<Allocation> laid) {
    var left = owed.plus(laid.stream().map(Allocation::amount).reduce(Money.ZERO, Money::plus));
    var over = new ArrayList<>(List.of(new Owed(issued, left)));
    for (var one : laid) {
      left = left.minus(one.amount());
      over.add(new Owed(one.from(), left));
    }
    return over;
  }

  LateInterest interestUntil(LocalDate day) {
    return LateInterest.of(invoice.due(), overTime(invoice.issued(), owed, laid), day);
  }

  Optional<Letter> last() {
    return letters.stream().filter(one -> one.state() != Letter.State.DISCARDED)
        .reduce((_, later) -> later);
  }

  Optional<Letter> lastLeft() {
    return letters.stream().filter(Letter::hasLeft).reduce((_, later) -> later);
  }

  /// Of what was asked for, what is still owed.
  Money owed(Kind kind) {
    return claims.stream().filter(one -> one.kind() == kind).map(SideClaim::owed)
        .reduce(Money.ZERO, Money::plus);
  }

  /// All that was ever asked for, but for what was given up.
  Money asked(Kind kind) {
    return claims.stream().filter(one -> one.kind() == kind && !one.waived())
        .map(SideClaim::amount).reduce(Money.ZERO, Money::plus);
  }

  Money settled() {
    return invoice.totals().payable().minus(owed);
  }
}
