package no.fakturahub.agreement;

import static no.fakturahub.agreement.AnyAgreement.LARGE;
import static no.fakturahub.agreement.AnyAgreement.SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.fakturahub.Shop;
import no.fakturahub.agreement.Change.Adjusts;
import no.fakturahub.agreement.Change.Becomes;
import no.fakturahub.agreement.Change.Ends;
import no.fakturahub.agreement.Change.Pauses;
import no.fakturahub.agreement.Change.Resumes;
import no.fakturahub.agreement.Cycle.Timing;
import no.fakturahub.agreement.Ladder.Rung;
import no.fakturahub.agreement.Plan.Component;
import no.fakturahub.agreement.Plan.Measure;
import no.fakturahub.agreement.Planned.Bill;
import no.fakturahub.agreement.Planned.Credit;
import no.fakturahub.agreement.Price.Each;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.References;
import no.fakturahub.invoice.Vat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillingTest {

  private static final Plan HUNDRED = fixed("hundred", "100");
  private static final Plan TWO_HUNDRED = fixed("two-hundred", "200");
  private static final Plan THREE_HUNDRED = fixed("three-hundred", "300");

  @Test
  void aMonthInAdvanceIsBilledTheDayItBegins() {
    assertThat(said(monthly("2026-01-01", HUNDRED), "2026-03-15")).containsExactly(
        "2026-01-01 100.00", "2026-02-01 100.00", "2026-03-01 100.00");
  }

  @Test
  void aMonthInArrearsIsBilledTheDayAfterItEnds() {
    var agreement = AnyAgreement.of(new Cycle(1, 1, Timing.IN_ARREARS), day("2026-01-01"), HUNDRED,
        1);

    assertThat(said(agreement, "2026-03-15")).containsExactly("2026-02-01 100.00",
        "2026-03-01 100.00");
  }

  @ParameterizedTest(name = "{0} months from {2}, day {1}: {3}")
  @CsvSource({"1, 31, 2027-12-31, 2027-12-31 2028-01-31 2028-02-29 2028-03-31 2028-04-30",
      "3, 31, 2026-11-30, 2026-11-30 2027-02-28 2027-05-31 2027-08-31 2027-11-30",
      "12, 29, 2028-02-29, 2028-02-29 2029-02-28 2030-02-28 2031-02-28 2032-02-29"})
  void aPeriodBeginsOnItsDayOrTheLastOfAShorterMonth(int months, int anchor, String from,
      String begins) {
    var agreement = AnyAgreement.of(new Cycle(months, anchor, Timing.IN_ADVANCE), day(from),
        HUNDRED, 1);

    assertThat(Billing.until(agreement, Usage.NONE, day(from).plusMonths(4L * months)))
        .extracting(one -> one.on().toString()).containsExactly(begins.split(" "));
  }

  /// As Lago reckons it: 14 of 31 days of 100.
  @Test
  void aFirstPeriodThatIsShorterCostsItsShareOfTheDays() {
    assertThat(said(monthly("2026-01-18", HUNDRED), "2026-02-01")).containsExactly(
        "2026-01-18 45.16", "2026-02-01 100.00");
  }

  @Test
  void anUpgradeInThePeriodCreditsTheRestOfTheOldAndBillsTheRestOfTheNew() {
    var agreement = monthly("2026-01-01", HUNDRED,
        new Becomes(day("2026-01-18"), day("2026-01-18"), TWO_HUNDRED, 1));

    assertThat(said(agreement, "2026-02-01")).containsExactly("2026-01-01 100.00",
        "2026-01-18 -45.16 of 2026-01-01", "2026-01-18 90.32", "2026-02-01 200.00");
  }

  /// The second upgrade credits what the plan costs, not what the first upgrade charged (gumroad #6077).
  @Test
  void aSecondUpgradeInThePeriodCreditsTheInvoiceOfTheFirst() {
    var agreement = monthly("2026-06-01", HUNDRED,
        new Becomes(day("2026-06-11"), day("2026-06-11"), TWO_HUNDRED, 1),
        new Becomes(day("2026-06-21"), day("2026-06-21"), THREE_HUNDRED, 1));

    assertThat(said(agreement, "2026-06-30")).containsExactly("2026-06-01 100.00",
        "2026-06-11 -66.67 of 2026-06-01", "2026-06-11 133.33", "2026-06-21 -66.67 of c1",
        "2026-06-21 100.00");
  }

  @Test
  void whatIsDecidedForALaterPeriodIsBilledThen() {
    var agreement = monthly("2026-01-01", HUNDRED,
        new Becomes(day("2026-01-18"), day("2026-02-01"), TWO_HUNDRED, 1));

    assertThat(said(agreement, "2026-02-01")).containsExactly("2026-01-01 100.00",
        "2026-02-01 200.00");
  }

  @Test
  void aPauseIsCreditedAndTheDaysAfterItAreBilled() {
    var agreement = monthly("2026-06-01", HUNDRED,
        new Pauses(day("2026-06-04"), day("2026-06-04")),
        new Resumes(day("2026-06-22"), day("2026-06-22")));

    assertThat(said(agreement, "2026-07-01")).containsExactly("2026-06-01 100.00",
        "2026-06-04 -90.00 of 2026-06-01", "2026-06-22 30.00", "2026-07-01 100.00");
  }

  @Test
  void anEndIsACreditOfWhatWasPaidInAdvance() {
    var agreement = monthly("2026-06-01", HUNDRED, new Ends(day("2026-06-16"), day("2026-06-16")));

    assertThat(said(agreement, "2027-06-01")).containsExactly("2026-06-01 100.00",
        "2026-06-16 -50.00 of 2026-06-01");
  }

  @Test
  void anEndInArrearsIsAFinalInvoiceThatDay() {
    var agreement = AnyAgreement.of(new Cycle(1, 1, Timing.IN_ARREARS), day("2026-06-01"), HUNDRED,
        1, new Ends(day("2026-06-10"), day("2026-06-16")));

    assertThat(said(agreement, "2027-06-01")).containsExactly("2026-06-16 50.00");
  }

  @Test
  void anAdjustedPriceIsRoundedToTheOreAndSaysWhy() {
    var agreement = monthly("2026-01-01", fixed("odd", "99.99"),
        new Adjusts(day("2026-01-10"), day("2026-02-01"), new BigDecimal("1.0333"),
            "KPI 124,3 (2025M01) → 128,4 (2026M01)"));

    var bill = (Bill) Billing.until(agreement, Usage.NONE, day("2026-02-01")).getLast();

    assertThat(bill.net().toString()).isEqualTo("103.32");
    assertThat(bill.lines()).extracting(Line::description)
        .containsExactly("01.02.2026–28.02.2026. KPI 124,3 (2025M01) → 128,4 (2026M01)");
  }

  @Test
  void useIsBilledWhenThePeriodHasEndedBesideTheNextOneInAdvance() {
    var agreement = monthly("2026-01-01", SMALL);

    assertThat(said(agreement, (_, period) -> BigDecimal.valueOf(period.days()), "2026-02-01"))
        .containsExactly("2026-01-01 148.50", "2026-02-01 31.00", "2026-02-01 148.50");
  }

  @Test
  void muchUseLeadsToALargerPlanAndLittleUseBack() {
    var ladder = new Ladder("kwh",
        List.of(new Rung(BigDecimal.ZERO, SMALL), new Rung(new BigDecimal("30.5"), LARGE)));
    var agreement = new Agreement(new UUID(0, 1), Shop.SELLER.orgNumber(),
        Shop.COMPANY,
        new References("Kari", null, null, null),
        new Cycle(1, 1, Timing.IN_ADVANCE), day("2026-01-01"), Terms.of(SMALL, 0), List.of(),
        ladder);

    assertThat(said(agreement, (_, period) -> BigDecimal.valueOf(period.days()), "2026-03-01"))
        .containsExactly("2026-01-01 99.00", "2026-02-01 31.00", "2026-02-01 777.77",
            "2026-03-01 28.00", "2026-03-01 99.00");
  }

  private static Agreement monthly(String from, Plan plan, Change... changes) {
    return AnyAgreement.of(new Cycle(1, 1, Timing.IN_ADVANCE), day(from), plan, 1, changes);
  }

  private static List<String> said(Agreement agreement, String until) {
    return said(agreement, Usage.NONE, until);
  }

  private static List<String> said(Agreement agreement, Usage usage, String until) {
    return Billing.until(agreement, usage, day(until)).stream().map(document -> switch (document) {
      case Bill bill -> "%s %s".formatted(bill.on(), bill.net());
      case Credit credit -> "%s -%s of %s".formatted(credit.on(), credit.net(), credit.of());
    }).toList();
  }

  private static Plan fixed(String id, String price) {
    return new Plan(id, id, List.of(new Component("base", "Abonnement", "EA", Measure.FIXED,
        new Each(new BigDecimal(price)), Vat.standard("25"))));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
