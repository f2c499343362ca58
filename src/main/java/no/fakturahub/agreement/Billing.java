package no.fakturahub.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.fakturahub.agreement.Change.Becomes;
import no.fakturahub.agreement.Correction.Billed;
import no.fakturahub.agreement.Cycle.Timing;
import no.fakturahub.agreement.Planned.Amount;
import no.fakturahub.agreement.Planned.Bill;
import no.fakturahub.agreement.Planned.Credit;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.Vat;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.PrintedDate;

/// Every document an agreement leads to up to a day, from its first day on. It is a matter of what was decided and
/// used, and when, and of nothing else: what it says once of a day that is past, it says for ever.
///
/// A period is billed by what was decided before the day it is billed. A decision about days that are billed already
/// credits them on their own invoice, and bills them anew.
public final class Billing {

  private final Agreement agreement;
  private final Usage usage;
  private final List<Change> known = new ArrayList<>();
  private final List<Billed> billed = new ArrayList<>();
  private final List<Period> begun = new ArrayList<>();
  private final List<Planned> documents = new ArrayList<>();
  private int decided;

  private Billing(Agreement agreement, Usage usage) {
    this.agreement = agreement;
    this.usage = usage;
  }

  /// @param until the last day
  public static List<Planned> until(Agreement agreement, Usage usage, LocalDate until) {
    var billing = new Billing(agreement, usage);
    billing.run(until);
    return List.copyOf(billing.documents);
  }

  private void run(LocalDate until) {
    var period = agreement.cycle().next(agreement.paidFrom());
    while (!period.from().isAfter(until)) {
      decideBefore(period.from());
      if (agreement.cycle().timing() == Timing.IN_ADVANCE)
        begin(period);
      var close = Closing.of(agreement, period);
      if (!close.isAfter(until)) {
        decideBefore(close);
        close(period, close);
      }
      period = agreement.cycle().next(period.to());
    }
    decideBefore(until.plusDays(1));
  }

  /// Takes in what was decided before a day, one decision after another.
  private void decideBefore(LocalDate day) {
    for (; decided < agreement.changes().size(); decided++) {
      var change = agreement.changes().get(decided);
      if (!change.decided().isBefore(day))
        return;
      known.add(change);
      correct(change, "c%d".formatted(decided + 1));
    }
  }

  private void begin(Period period) {
    var key = period.from().toString();
    begun.add(period);
    bill(key, period.from(), period.from(), lines(shares(period), key));
  }

  private void close(Period period, LocalDate on) {
    var key = on + "/" + period.from();
    var shares = shares(period);
    var lines = new ArrayList<Line>();
    if (agreement.cycle().timing() == Timing.IN_ARREARS) {
      begun.add(period);
      lines.addAll(lines(shares, key));
    }
    for (var share : shares) {
      lines.addAll(share.usage(usage, lines.size() + 1));
    }
    bill(key, on, on.minusDays(1), lines);
    climb(period);
  }

  /// What was used decides the plan of the days that follow.
  private void climb(Period period) {
    var ladder = agreement.ladder();
    if (ladder == null)
      return;
    Agreement.terms(agreement, known, period.to()).ifPresent(terms -> {
      var plan = ladder.planFor(usage.of(ladder.component(), period));
      if (!plan.equals(terms.plan()))
        known.add(new Becomes(period.last(), period.to(), plan, terms.seats()));
    });
  }

  private List<Line> lines(List<Share> shares, String key) {
    var lines = new ArrayList<Line>();
    for (var share : shares) {
      lines.addAll(share.lines(lines.size() + 1));
      billed.add(new Billed(share, key));
    }
    return lines;
  }

  /// The period cut where its terms change.
  private List<Share> shares(Period period) {
    var shares = new ArrayList<Share>();
    var whole = agreement.cycle().whole(period);
    var from = period.from();
    for (var to : edges(period)) {
      var terms = Agreement.terms(agreement, known, from);
      var before = shares.isEmpty() ? null : shares.getLast();
      if (terms.isPresent() && before != null && before.days().to().equals(from)
          && before.terms().equals(terms.get()))
        shares.set(shares.size() - 1, before.with(new Period(before.days().from(), to)));
      else if (terms.isPresent())
        shares.add(new Share(whole, new Period(from, to), terms.get()));
      from = to;
    }
    return shares;
  }

  private List<LocalDate> edges(Period period) {
    return Stream.concat(
        known.stream().map(Change::from)
            .filter(day -> day.isAfter(period.from()) && day.isBefore(period.to())),
        Stream.of(period.to())).distinct().sorted().toList();
  }

  private void correct(Change change, String key) {
    var correction = new Correction();
    for (var period : begun) {
      if (!change.from().isBefore(period.to()))
        continue;
      var old = billed.stream().filter(one -> period.contains(one.share().days().from())).toList();
      billed.removeAll(old);
      correction.add(old, shares(period));
    }
    billed.addAll(correction.kept());
    correction.credits().forEach((of, amounts) -> credit(key + "/" + of, change, of, amounts));
    bill(key, change.decided(), change.decided(), lines(correction.anew(), key));
  }

  private void bill(String key, LocalDate on, LocalDate delivered, List<Line> lines) {
    if (!lines.isEmpty())
      documents.add(new Bill(key, on, delivered, lines));
  }

  private void credit(String key, Change change, String of, Map<Vat, Money> amounts) {
    if (!amounts.isEmpty())
      documents.add(new Credit(key, change.decided(), of,
          amounts.entrySet().stream().map(one -> new Amount(one.getKey(), one.getValue())).toList(),
          "Endret fra og med " + PrintedDate.of(change.from())));
  }
}
