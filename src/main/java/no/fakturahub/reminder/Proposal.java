package no.fakturahub.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import no.fakturahub.kernel.Money;
import no.fakturahub.payment.SideClaim.Kind;
import no.fakturahub.reminder.Letter.State;

/// What a seller's follow-up comes to for one invoice on a day: a reminder that may leave, or one that is held back.
/// Nothing is stored of it: what a person approves is reckoned anew, so that a payment in between stops it.
public sealed interface Proposal {

  Unpaid about();

  Stage stage();

  /// @param verdict on the fee: where it stands in the law, or why there is none
  /// @param ownFee what this letter adds
  /// @param newInterest what has run since the last one
  /// @param newCompensation asked for the first time
  record Send(Unpaid about, Stage stage, Reminder reminder, ReminderFee verdict, Money ownFee,
      Money newInterest, Money newCompensation) implements Proposal {}

  /// @param why the most telling first
  record Held(Unpaid about, Stage stage, List<Stop> why) implements Proposal {

    public Held {
      why = why.stream().sorted(Comparator.naturalOrder()).toList();
    }
  }

  /// @return empty where nothing is due of it
  static Optional<Proposal> of(Unpaid about, FollowUp rules, LocalDate today) {
    return stage(about, rules, today).map(stage -> {
      var why = stops(about, stage, rules, today);
      return why.isEmpty() ? send(about, stage, rules, today) : new Held(about, stage, why);
    });
  }

  /// One that nothing can be said of but that something is due.
  static Optional<Proposal> notReckoned(Unpaid about, FollowUp rules, LocalDate today) {
    return stage(about, rules, today)
        .map(stage -> new Held(about, stage, List.of(Stop.NOT_RECKONED)));
  }

  private static Optional<Stage> stage(Unpaid about, FollowUp rules, LocalDate today) {
    return rules.at(about.last().map(Letter::stage),
        ChronoUnit.DAYS.between(about.invoice().due(), today));
  }

  private static List<Stop> stops(Unpaid about, Stage stage, FollowUp rules, LocalDate today) {
    var why = EnumSet.noneOf(Stop.class);
    why.addAll(about.stops());
    if (!stage.isBeforeItIsLate())
      why.remove(Stop.BANK_DRAWS);
    if (!stage.isBeforeItIsLate() || about.invoice().buyer().email() != null)
      why.remove(Stop.NO_ADDRESS);
    if (about.owed().compareTo(rules.least()) < 0)
      why.add(Stop.TOO_LITTLE);
    if (about.last().filter(one -> one.state() == State.APPROVED || one.state() == State.BOUNCED)
        .isPresent())
      why.add(Stop.LAST_LETTER);
    if (!stage.isBeforeItIsLate() && about.lastLeft().filter(one -> runs(one, today)).isPresent())
      why.add(Stop.DEADLINE_RUNS);
    return List.copyOf(why);
  }

  private static ReminderFee verdict(Unpaid about, Stage stage, FollowUp rules, LocalDate today) {
    return ReminderFee.of(about.claim(), today, today.plusDays(stage.daysToPay()),
        compensated(about, rules));
  }

  /// What a letter gave, it gives: where it asked for more than the invoice, payments may be on their way too.
  private static boolean runs(Letter letter, LocalDate today) {
    return !today.isAfter(letter.asksForMore()
        ? letter.deadline().plusDays(ReminderFee.ON_ITS_WAY)
        : letter.deadline());
  }

  /// Whoever has been asked for a fee is not asked for the compensation too, nor the other way round.
  private static boolean compensated(Unpaid about, FollowUp rules) {
    return !about.asked(Kind.COMPENSATION).isZero()
        || rules.compensation() && about.asked(Kind.FEE).isZero();
  }

  private static Send send(Unpaid about, Stage stage, FollowUp rules, LocalDate today) {
    var verdict = verdict(about, stage, rules, today);
    var ownFee = stage.charges() && verdict instanceof ReminderFee.Allowed(var fee, _)
        ? fee
        : Money.ZERO;
    var newInterest = stage.charges() && rules.interest()
        ? atLeastNothing(
            about.interestUntil(today).sum().minus(about.asked(Kind.INTEREST)))
        : Money.ZERO;
    var newCompensation = stage.charges() && compensated(about, rules)
        && about.asked(Kind.COMPENSATION).isZero()
            ? ReminderFee.compensation(about.claim())
            : Money.ZERO;
    var deadline = stage.isBeforeItIsLate()
        ? about.invoice().due()
        : today.plusDays(stage.daysToPay());
    var reminder = new Reminder(about.invoice(), about.letters().size() + 1, today, deadline,
        about.settled(), about.owed(Kind.FEE).plus(ownFee),
        about.owed(Kind.INTEREST).plus(newInterest),
        about.owed(Kind.COMPENSATION).plus(newCompensation));
    return new Send(about, stage, reminder, verdict, ownFee, newInterest, newCompensation);
  }

  private static Money atLeastNothing(Money amount) {
    return amount.isNegative() ? Money.ZERO : amount;
  }
}
