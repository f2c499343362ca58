package no.fakturahub.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.fakturahub.agreement.Plan.Measure;
import no.fakturahub.agreement.Planned.Bill;
import no.fakturahub.agreement.Planned.Credit;
import no.fakturahub.agreement.Price.Part;
import no.fakturahub.kernel.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Any agreement, changed in any way, over three years, against a reckoning that goes day by day.
class BillingPropertyTest {

  private static final LocalDate END = LocalDate.of(2027, 12, 31);
  private static final Usage ONE_A_DAY = (_, period) -> BigDecimal.valueOf(period.days());

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsBilledLessWhatIsCreditedIsWhatTheDaysCost(long seed) {
    var agreement = AnyAgreement.of(new Random(seed));
    var documents = Billing.until(agreement, Usage.NONE, END);

    assertThat(sum(documents)).isEqualTo(dayByDay(agreement));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatHasBeenSaidOfADayIsNeverSaidOtherwise(long seed) {
    var random = new Random(seed);
    var agreement = AnyAgreement.of(random);
    var all = Billing.until(agreement, ONE_A_DAY, END);

    for (var i = 0; i < 20; i++) {
      var today = agreement.paidFrom().plusDays(random.nextInt(1_000));
      assertThat(Billing.until(asOf(agreement, today), ONE_A_DAY, today))
          .isEqualTo(all.stream().filter(one -> !one.on().isAfter(today)).toList());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aPreviewIsWhatComesUntilSomethingElseIsDecided(long seed) {
    var random = new Random(seed);
    var agreement = AnyAgreement.of(random);
    var today = agreement.paidFrom().plusDays(random.nextInt(700));
    var next = agreement.changes().stream().map(Change::decided)
        .filter(day -> day.isAfter(today)).findFirst().orElse(END.plusDays(1));

    var preview = Billing.until(asOf(agreement, today), ONE_A_DAY, END);

    assertThat(preview.stream().filter(one -> one.on().isBefore(next)))
        .containsExactlyElementsOf(Billing.until(agreement, ONE_A_DAY, END).stream()
            .filter(one -> one.on().isBefore(next)).toList());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noInvoiceIsCreditedForMoreThanItBilled(long seed) {
    var left = new HashMap<String, Money>();
    for (var document : Billing.until(AnyAgreement.of(new Random(seed)), Usage.NONE, END)) {
      switch (document) {
        case Bill bill -> assertThat(left.put(bill.key(), bill.net())).isNull();
        case Credit credit -> {
          var after = left.getOrDefault(credit.of(), Money.ZERO).minus(credit.net());
          assertThat(after).as("%s", credit).isGreaterThanOrEqualTo(Money.ZERO);
          left.put(credit.of(), after);
        }
      }
    }
  }

  private static Agreement asOf(Agreement agreement, LocalDate day) {
    return new Agreement(agreement.id(), agreement.seller(), agreement.customer(),
        agreement.references(), agreement.cycle(), agreement.paidFrom(), agreement.first(),
        agreement.changes().stream().filter(one -> !one.decided().isAfter(day)).toList(),
        agreement.ladder());
  }

  private static Money sum(List<Planned> documents) {
    return documents.stream().map(document -> switch (document) {
      case Bill bill -> bill.net();
      case Credit credit -> credit.net().negate();
    }).reduce(Money.ZERO, Money::plus);
  }

  /// Slow and obvious: each day costs what all days up to it cost, less what all days before it cost.
  private static Money dayByDay(Agreement agreement) {
    var sum = Money.ZERO;
    var period = agreement.cycle().next(agreement.paidFrom());
    while (isBilled(period, agreement)) {
      var whole = agreement.cycle().whole(period);
      for (var day = period.from(); day.isBefore(period.to()); day = day.plusDays(1)) {
        var terms = Agreement.terms(agreement, agreement.changes(), day);
        if (terms.isPresent())
          sum = sum.plus(costOf(day, whole, terms.get()));
      }
      period = agreement.cycle().next(period.to());
    }
    return sum;
  }

  private static boolean isBilled(Period period, Agreement agreement) {
    return switch (agreement.cycle().timing()) {
      case IN_ADVANCE -> !period.from().isAfter(END);
      case IN_ARREARS -> !period.to().isAfter(END);
    };
  }

  private static Money costOf(LocalDate day, Period whole, Terms terms) {
    return terms.plan().components().stream()
        .filter(component -> component.measure() != Measure.USAGE).map(component -> {
          var full = terms.parts(component, BigDecimal.ZERO).stream().map(Part::net)
              .reduce(Money.ZERO, Money::plus);
          return upTo(day.plusDays(1), whole, full).minus(upTo(day, whole, full));
        }).reduce(Money.ZERO, Money::plus);
  }

  private static Money upTo(LocalDate day, Period whole, Money full) {
    var days = Stream.iterate(whole.from(), one -> one.plusDays(1))
        .takeWhile(one -> one.isBefore(day)).count();
    return new Money(BigDecimal.valueOf(full.ore() * days)
        .divide(BigDecimal.valueOf(whole.days()), 0, RoundingMode.HALF_UP).longValueExact());
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }
}
