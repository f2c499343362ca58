package no.fakturahub.reminder;

import java.time.LocalDate;
import no.fakturahub.kernel.Money;
import no.fakturahub.reminder.Claim.Letter;

/// What the law lets a creditor ask for a reminder (purregebyr): inkassoforskriften §§ 1-2 and 1-3, of the act of
/// 1988. The act of 22 May 2026 no. 19 leaves it to rules that are not made: a day that the table of fees has no row
/// for bears none.
public sealed interface ReminderFee {

  /** A letter bears a fee when it is sent fourteen days after the due date or later, and gives as many to pay in. */
  int DAYS = 14;
  /** A payment is in time when it was handed to the bank in time: so long it may be on its way. */
  int ON_ITS_WAY = 3;

  /// It may be asked for.
  ///
  /// @param source where the sum stands
  record Allowed(Money fee, String source) implements ReminderFee {}

  /// It may not.
  record NotAllowed(Why why) implements ReminderFee {}

  /// Why not; the words are in `messages_*.properties`.
  enum Why {
    /** Nothing is owed. */
    NOTHING_OWED,
    /** Less than fourteen days since the due date (inkassoforskriften § 1-2). */
    TOO_SOON,
    /** The letter gives less than fourteen days to pay in (inkassoforskriften § 1-2). */
    DEADLINE_TOO_SHORT,
    /** Two of them have borne a fee (inkassoforskriften § 1-2). */
    TWO_ALREADY,
    /** The deadline of the last letter that bore a fee is not past, or its money may be on its way. */
    DEADLINE_RUNS,
    /** The debtor has objected on reasonable ground (inkassoloven § 17). */
    DISPUTED,
    /** The standard compensation between businesses is claimed; never both (inkassoforskriften § 1-5). */
    COMPENSATED,
    /** No fee is known for the day: the law must be looked up first. */
    LAW_NOT_KNOWN
  }

  /** Fees of the letters sent on a day. */
  LawTable FEES = new LawTable("reminder-fees.csv");

  /// @param sent the day the letter leaves
  /// @param deadline the last day to pay that it gives
  /// @param compensated whether the compensation of forsinkelsesrenteloven § 3 a is claimed
  static ReminderFee of(Claim claim, LocalDate sent, LocalDate deadline, boolean compensated) {
    if (claim.isSettled())
      return new NotAllowed(Why.NOTHING_OWED);
    if (claim.disputed())
      return new NotAllowed(Why.DISPUTED);
    if (compensated && !claim.consumer())
      return new NotAllowed(Why.COMPENSATED);
    if (sent.isBefore(claim.due().plusDays(DAYS)))
      return new NotAllowed(Why.TOO_SOON);
    if (deadline.isBefore(sent.plusDays(DAYS)))
      return new NotAllowed(Why.DEADLINE_TOO_SHORT);
    var before = claim.withFee();
    if (before.size() >= 2)
      return new NotAllowed(Why.TWO_ALREADY);
    if (!before.isEmpty() && !isMissed(before.getLast(), sent))
      return new NotAllowed(Why.DEADLINE_RUNS);
    return FEES.on(sent)
        .<ReminderFee>map(row -> new Allowed(Money.ofKroner(row.numbers().getFirst()),
            row.source()))
        .orElseGet(() -> new NotAllowed(Why.LAW_NOT_KNOWN));
  }

  private static boolean isMissed(Letter letter, LocalDate today) {
    return today.isAfter(letter.deadline().plusDays(ON_ITS_WAY));
  }

  /// The standard compensation between businesses, claimed without any reminder from the due date on; zero for
  /// consumers (forsinkelsesrenteloven § 3 a).
  static Money compensation(Claim claim) {
    return claim.consumer() || claim.disputed() || claim.isSettled()
        ? Money.ZERO
        : LateInterest.compensation(claim.due());
  }
}
