package no.fakturahub.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.fakturahub.Shop;
import no.fakturahub.invoice.Attachment;
import no.fakturahub.invoice.Charge;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.References;
import no.fakturahub.invoice.Vat;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.kernel.Level;
import no.fakturahub.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which orders become one invoice, when, and how it tells them apart.
class GatheringTest {

  @ParameterizedTest(name = "{0}, delivered {1}, come {2}: made {3}")
  @CsvSource({
      "EACH,    2026-11-20, 2026-11-20, 2026-11-20",
      "WEEKLY,  2026-11-20, 2026-11-20, 2026-11-23",
      "WEEKLY,  2026-11-23, 2026-11-23, 2026-11-30",
      "MONTHLY, 2026-11-20, 2026-11-20, 2026-12-01",
      "MONTHLY, 2026-11-01, 2026-11-01, 2026-12-01",
      "MONTHLY, 2026-10-15, 2026-11-02, 2026-11-15",
      "MONTHLY, 2026-08-15, 2026-11-02, 2026-11-02"})
  void madeAfterThePeriodAndNoLaterThanAMonthAfterDelivery_bokforingsforskriften_5_2_2(
      Gathering gathering, LocalDate delivered, LocalDate come, LocalDate made) {
    assertThat(gathering.on(delivered("A", delivered), come)).isEqualTo(made);
  }

  @Test
  void ordersWithOtherReferencesAreNotOfTheSameInvoice() {
    var day = Shop.TODAY;
    var one = Gathering.MONTHLY.by(referring("A", "Kari"), Shop.SELLER, Level.AUTOMATIC, day);

    assertThat(Gathering.MONTHLY.by(referring("B", "Kari"), Shop.SELLER, Level.AUTOMATIC, day))
        .isEqualTo(one);
    assertThat(Gathering.MONTHLY.by(referring("C", "Ola"), Shop.SELLER, Level.AUTOMATIC, day))
        .isNotEqualTo(one);
    assertThat(Gathering.EACH.by(referring("A", "Kari"), Shop.SELLER, Level.AUTOMATIC, day))
        .isNotEqualTo(
            Gathering.EACH.by(referring("B", "Kari"), Shop.SELLER, Level.AUTOMATIC, day));
  }

  @Test
  void aConsumersOrdersThatReferToThemselvesAreGathered() {
    var one = selfReferring("S-1");
    var other = selfReferring("S-2");
    var day = Shop.TODAY;

    assertThat(Gathering.WEEKLY.by(one, Shop.SELLER, Level.AUTOMATIC, day))
        .isEqualTo(Gathering.WEEKLY.by(other, Shop.SELLER, Level.AUTOMATIC, day));
    assertThat(Coming.whole(List.of(one, other)).references().order()).isEqualTo("S-1, S-2");
    assertThat(Coming.whole(IntStream.range(100, 150).mapToObj(i -> selfReferring("S-" + i))
        .toList()).references().order()).isEqualTo("S-100–S-149");
  }

  @Test
  void oneOrderAloneIsAsItWas() {
    var order = Shop.order("A");

    assertThat(Coming.whole(List.of(order))).isSameAs(order);
  }

  @Test
  void eachLineTellsItsOrderAndWhenItWasDelivered() {
    var whole = Coming.whole(List.of(delivered("A-1", LocalDate.of(2026, 11, 3)),
        delivered("A-2", LocalDate.of(2026, 11, 20))));

    assertThat(whole.lines()).extracting(Line::id).containsExactly("1", "2");
    assertThat(whole.lines()).extracting(Line::description).containsExactly(
        "Ordre A-1, levert 03.11.2026", "Ordre A-2, levert 20.11.2026");
    assertThat(whole.deliveredOn()).isEqualTo(LocalDate.of(2026, 11, 20));
  }

  @Test
  void filesOfOneNameAreToldApartByTheirOrders() {
    var whole = Coming.whole(List.of(carrying("T/1", "timer.csv"), carrying("T2", "timer.csv"),
        carrying("T3", "kart.csv")));

    assertThat(whole.attachments()).extracting(Attachment::fileName).containsExactly(
        "T-1-timer.csv", "T2-timer.csv", "kart.csv");
    assertThat(whole.charges()).extracting(Charge::reason).containsExactly("Frakt (ordre T/1)",
        "Frakt (ordre T2)", "Frakt (ordre T3)");
    assertThat(whole.note()).isEqualTo("Takk");
  }

  @ParameterizedTest(name = "{0} and {1} with {2}: {3}")
  @CsvSource({"S, S, '', true", "S, Z, '', true", "E, E, Helse, true", "E, E, Bank, false",
      "S, O, Annet, false", "O, O, Helse, true", "S, E, Helse, true"})
  void vatThatMayNotStandTogetherIsOnInvoicesOfItsOwn_EN16931_BR_O_11_BR_E_01(VatCategory one,
      VatCategory other, String reason, boolean together) {
    assertThat(Coming.canBeWhole(List.of(taxed(one, "Helse"), taxed(other, reason))))
        .isEqualTo(together);
  }

  private static Order taxed(VatCategory category, String reason) {
    return Shop.order("V", new Line("1", "Time", null, null, BigDecimal.ONE, "EA",
        new BigDecimal("100.00"), null, category == VatCategory.S
            ? Vat.standard("25")
            : Vat.none(category, category.givesReason() ? reason : null)));
  }

  private static Order delivered(String id, LocalDate on) {
    return new Order(Shop.SELLER.orgNumber(), "nordmat", id, on, on, Shop.COMPANY,
        new References("Kari", null, null, null), List.of(Shop.line("100.00")), List.of(),
        List.of(), null);
  }

  private static Order referring(String id, String buyer) {
    return new Order(Shop.SELLER.orgNumber(), "nordmat", id, Shop.TODAY, null, Shop.COMPANY,
        new References(buyer, null, null, null), List.of(Shop.line("100.00")), List.of(),
        List.of(), null);
  }

  private static Order selfReferring(String id) {
    return new Order(Shop.SELLER.orgNumber(), "nordmat", id, Shop.TODAY, null, Shop.COMPANY,
        new References(null, id, null, null), List.of(Shop.line("100.00")), List.of(),
        List.of(), null);
  }

  private static Order carrying(String id, String file) {
    return new Order(Shop.SELLER.orgNumber(), "nordmat", id, Shop.TODAY, null, Shop.COMPANY,
        new References("Kari", null, null, null), List.of(Shop.line("100.00")),
        List.of(new Charge("Frakt", Money.ofKroner(new BigDecimal("49.00")), Vat.standard("25"))),
        List.of(new Attachment(file, "text/csv", new byte[]{1})), "Takk");
  }
}
