package no.fakturahub.reminder;

import static no.fakturahub.reminder.ReminderFee.Why.COMPENSATED;
import static no.fakturahub.reminder.ReminderFee.Why.DEADLINE_RUNS;
import static no.fakturahub.reminder.ReminderFee.Why.DISPUTED;
import static no.fakturahub.reminder.ReminderFee.Why.LAW_NOT_KNOWN;
import static no.fakturahub.reminder.ReminderFee.Why.TWO_ALREADY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import no.fakturahub.kernel.Money;
import no.fakturahub.reminder.Claim.Letter;
import no.fakturahub.reminder.LateInterest.Owed;
import no.fakturahub.reminder.ReminderFee.Allowed;
import no.fakturahub.reminder.ReminderFee.NotAllowed;
import no.fakturahub.reminder.ReminderFee.Why;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The law on reminders, each case by its paragraph.
class ReminderLawTest {

  private static final LocalDate DUE = LocalDate.of(2026, 6, 1);
  private static final Money FEE = new Money(38_00);
  private static final Money OWED = new Money(1_000_00);

  @ParameterizedTest
  @DisplayName("Inkassoforskriften § 1-2: no fee before fourteen days after the due date, nor with a shorter deadline")
  @CsvSource({"-3, 14, TOO_SOON", "0, 14, TOO_SOON", "7, 14, TOO_SOON", "13, 14, TOO_SOON",
      "14, 13, DEADLINE_TOO_SHORT", "14, 14,", "15, 30,"})
  void whenALetterBearsAFee(int after, int days, Why why) {
    var sent = DUE.plusDays(after);

    var fee = ReminderFee.of(claim(), sent, sent.plusDays(days), false);

    if (why == null)
      assertThat(fee).isInstanceOfSatisfying(Allowed.class,
          one -> assertThat(one.fee()).isEqualTo(FEE));
    else
      assertThat(fee).isEqualTo(new NotAllowed(why));
  }

  @ParameterizedTest
  @DisplayName("Inkassoforskriften § 1-2: the fee of the day it is sent, and none of a day nobody has looked up")
  @CsvSource({"2020-09-30,", "2020-10-01, 35.00", "2025-12-31, 35.00", "2026-01-01, 38.00",
      "2026-12-31, 38.00", "2027-01-01,"})
  void theFeeOfADay(LocalDate sent, String kroner) {
    var fee = ReminderFee.of(new Claim(sent.minusDays(30), OWED, true, false, List.of()), sent,
        sent.plusDays(14), false);

    assertThat(fee instanceof Allowed(var sum, _) ? sum.toString() : null).isEqualTo(kroner);
    if (kroner == null)
      assertThat(fee).isEqualTo(new NotAllowed(LAW_NOT_KNOWN));
  }

  @Test
  @DisplayName("Inkassoforskriften § 1-2: a second fee when the first deadline is missed, and never a third")
  void theSecondFeeAndTheThird() {
    var first = letter(14);
    var second = letter(32);

    assertThat(after(first, 28)).isEqualTo(new NotAllowed(DEADLINE_RUNS));
    assertThat(after(first, 31)).isEqualTo(new NotAllowed(DEADLINE_RUNS));
    assertThat(after(first, 32)).isInstanceOf(Allowed.class);
    assertThat(ReminderFee.of(claim(first, second), DUE.plusDays(60), DUE.plusDays(74), false))
        .isEqualTo(new NotAllowed(TWO_ALREADY));
  }

  @ParameterizedTest
  @DisplayName("Of what is paid, or paid too much of, nothing is claimed")
  @ValueSource(longs = {0, -250_00})
  void whereNothingIsOwed(long ore) {
    var settled = new Claim(DUE, new Money(ore), false, false, List.of());

    assertThat(ReminderFee.of(settled, DUE.plusDays(20), DUE.plusDays(40), false))
        .isEqualTo(new NotAllowed(Why.NOTHING_OWED));
    assertThat(ReminderFee.compensation(settled)).isEqualTo(Money.ZERO);
  }

  @Test
  @DisplayName("A friendly letter takes none of the two")
  void aFriendlyLetterIsNotCounted() {
    var friendly = new Letter(DUE.plusDays(3), DUE.plusDays(10), Money.ZERO);

    assertThat(ReminderFee.of(claim(friendly, friendly, friendly), DUE.plusDays(14),
        DUE.plusDays(28), false)).isInstanceOf(Allowed.class);
  }

  @Test
  @DisplayName("Inkassoloven § 17: what is disputed on reasonable ground bears nothing")
  void whatIsDisputed() {
    var disputed = new Claim(DUE, OWED, false, true, List.of());

    assertThat(ReminderFee.of(disputed, DUE.plusDays(20), DUE.plusDays(40), false))
        .isEqualTo(new NotAllowed(DISPUTED));
    assertThat(ReminderFee.compensation(disputed)).isEqualTo(Money.ZERO);
  }

  @Test
  @DisplayName("Inkassoforskriften § 1-5, forsinkelsesrenteloven § 3 a: compensation or fee, between businesses")
  void compensationOrFee() {
    var business = new Claim(DUE, OWED, false, false, List.of());

    assertThat(ReminderFee.compensation(business)).isEqualTo(new Money(460_00));
    assertThat(ReminderFee.of(business, DUE.plusDays(20), DUE.plusDays(40), true))
        .isEqualTo(new NotAllowed(COMPENSATED));
    assertThat(ReminderFee.compensation(claim())).isEqualTo(Money.ZERO);
    assertThat(ReminderFee.of(claim(), DUE.plusDays(20), DUE.plusDays(40), true))
        .isInstanceOf(Allowed.class);
  }

  @Test
  @DisplayName("Forsinkelsesrenteloven § 3: a new rate holds for old claims too, from 1 July")
  void interestIsSplitWhereTheRateChanges() {
    var interest = LateInterest.of(DUE, List.of(new Owed(DUE, new Money(10_000_00))),
        LocalDate.of(2026, 7, 31));

    assertThat(interest.parts()).extracting(one -> "%s–%s %s %% kr %s".formatted(one.from(),
        one.to(), one.rate(), one.interest())).containsExactly(
            "2026-06-02–2026-06-30 12.00 % kr 95.34", "2026-07-01–2026-07-31 12.25 % kr 104.04");
    assertThat(interest.sum()).isEqualTo(new Money(199_38));
  }

  @Test
  @DisplayName("Forsinkelsesrenteloven § 2: interest of what is owed, from the day after the due date")
  void interestFollowsTheDebt() {
    var interest = LateInterest.of(DUE, List.of(new Owed(DUE.minusDays(14), new Money(1_000_00)),
        new Owed(DUE.plusDays(10), new Money(400_00)),
        new Owed(DUE.plusDays(20), Money.ZERO)), DUE.plusDays(29));

    assertThat(interest.parts()).extracting(one -> one.owed().toString())
        .containsExactly("1000.00", "400.00");
    assertThat(LateInterest.of(DUE, List.of(new Owed(DUE, FEE)), DUE).parts()).isEmpty();
  }

  @Test
  void daysOfWhichNoRateIsKnownBearNoneAndAreTold() {
    var interest = LateInterest.of(LocalDate.of(2026, 12, 21),
        List.of(new Owed(DUE, new Money(1_000_00))), LocalDate.of(2027, 1, 10));

    assertThat(interest.parts()).hasSize(1);
    assertThat(interest.unknown()).isEqualTo(10);
  }

  /// Day by day, as a person would with a calendar; each part may be half an øre off.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void interestIsWhatEveryDayAddsUpTo(int seed) {
    var random = new Random(seed);
    var due = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(800));
    var owed = List.of(new Owed(due, new Money(random.nextInt(1, 10_000_000))),
        new Owed(due.plusDays(random.nextInt(1, 200)), new Money(random.nextInt(1, 1_000_000))));
    var until = due.plusDays(random.nextInt(1, 600));

    var interest = LateInterest.of(due, owed, until);

    var exact = BigDecimal.ZERO;
    for (var day = due.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
      var on = day;
      var amount = owed.getLast().from().isAfter(on) ? owed.getFirst() : owed.getLast();
      var one = LateInterest.of(on.minusDays(1),
          List.of(new Owed(on.minusDays(1), amount.amount())), on).parts().getFirst();
      exact = exact.add(new BigDecimal(amount.amount().ore()).multiply(one.rate())
          .divide(new BigDecimal(36_500), 10, RoundingMode.HALF_UP));
    }
    assertThat(new BigDecimal(interest.sum().ore()).subtract(exact).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.5").multiply(
            new BigDecimal(interest.parts().size())));
    assertThat(interest.parts().stream()
        .mapToLong(one -> ChronoUnit.DAYS.between(one.from(), one.to()) + 1).sum())
        .isEqualTo(ChronoUnit.DAYS.between(due, until));
  }

  private static ReminderFee after(Letter first, int days) {
    return ReminderFee.of(claim(first), DUE.plusDays(days), DUE.plusDays(days + 14), false);
  }

  private static Letter letter(int after) {
    return new Letter(DUE.plusDays(after), DUE.plusDays(after + 14), FEE);
  }

  private static Claim claim(Letter... letters) {
    return new Claim(DUE, OWED, true, false, List.of(letters));
  }
}
