package no.fakturahub.ledger;

import static no.fakturahub.ledger.AccountPlans.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.fakturahub.Shop;
import no.fakturahub.credit.CreditNotes;
import no.fakturahub.credit.Extent;
import no.fakturahub.credit.Left;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.Vat;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.kernel.Kid;
import no.fakturahub.kernel.Money;
import no.fakturahub.ledger.PostingLine.OnAccount;
import no.fakturahub.ledger.PostingLine.OnCustomer;
import no.fakturahub.payment.Payment;
import no.fakturahub.payment.PaymentMatched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BookkeepingTest {

  private static final Bookkeeping KEEPER = new Bookkeeping(PLAIN);
  private static final List<Vat> VATS = List.of(Vat.standard("25"), Vat.standard("15"),
      Vat.standard("12"), Vat.standard("11.11"), Vat.none(VatCategory.Z, null),
      Vat.none(VatCategory.E, "Helsetjenester"), Vat.none(VatCategory.G, "Eksport"));

  @Test
  void anInvoiceIsOwedByItsCustomerAndEarnedBeforeVat() {
    var invoice = invoice(line("100.00", Vat.standard("25")), line("10.00", Vat.standard("15")));

    var posting = KEEPER.of(invoice).orElseThrow();

    assertThat(posting.id()).isEqualTo(invoice.id());
    assertThat(posting.date()).isEqualTo(invoice.issued());
    assertThat(posting.customer()).isEqualTo(Shop.COMPANY);
    assertThat(posting.lines()).containsExactly(
        new OnCustomer(1500, new Money(136_50), "10001", invoice.due()),
        new OnAccount(3000, new Money(-125_00), "3"),
        new OnAccount(3000, new Money(-11_50), "31"));
  }

  @Test
  void aPaymentIsMovedFromTheCustomerToTheBankWhole() {
    var invoice = invoice(line("100.00", Vat.standard("25")));
    var paid = new PaymentMatched(UUID.randomUUID(), payment(invoice, "150.00"), invoice,
        Shop.TODAY.plusDays(3));

    var posting = KEEPER.of(paid).orElseThrow();

    assertThat(posting.id()).isEqualTo(paid.id());
    assertThat(posting.reason()).isEqualTo(Reason.PAYMENT);
    assertThat(posting.date()).isEqualTo(Shop.TODAY.plusDays(3));
    assertThat(posting.lines()).containsExactly(new OnAccount(1920, new Money(150_00), null),
        new OnCustomer(1500, new Money(-150_00), "10001", null));
  }

  @ParameterizedTest(name = "{0} {1} % → {2} on {3}")
  @CsvSource({"S,25,3,3000", "S,15,31,3000", "S,12,33,3000", "S,11.11,32,3000", "Z,0,5,3100",
      "AE,0,51,3100", "K,0,51,3100", "G,0,52,3100", "E,0,6,3200", "O,0,6,3200"})
  void everyKindOfVatHasItsCodeAndItsAccount(VatCategory category, String rate, String code,
      int account) {
    var vat = category == VatCategory.S
        ? Vat.standard(rate)
        : Vat.none(category, category.givesReason() ? "Fordi" : null);

    var posting = KEEPER.of(invoice(line("100.00", vat))).orElseThrow();

    assertThat(posting.lines().get(1)).isInstanceOfSatisfying(OnAccount.class, line -> {
      assertThat(line.vatCode()).isEqualTo(code);
      assertThat(line.account()).isEqualTo(account);
    });
  }

  @Test
  void whatComesToNothingIsNotBooked() {
    assertThat(KEEPER.of(invoice(line("0.00", Vat.standard("25"))))).isEmpty();
  }

  @Test
  void aCreditTurnsTheSigns() {
    var credit = new Line("1", "Retur", null, null, BigDecimal.ONE.negate(), "EA", BigDecimal.TEN,
        null, Vat.standard("25"));

    assertThat(KEEPER.of(invoice(credit)).orElseThrow().lines())
        .extracting(PostingLine::amount).containsExactly(new Money(-12_50), new Money(12_50));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theLedgerShowsTheInvoicesOwnTotalsToTheOre(long seed) {
    var invoice = random(seed);
    var totals = invoice.totals();

    var lines = KEEPER.of(invoice).map(Posting::lines).orElse(List.of());

    assertThat(sum(lines.stream().filter(OnCustomer.class::isInstance)))
        .isEqualTo(totals.payable());
    assertThat(sum(lines.stream().filter(OnAccount.class::isInstance)))
        .isEqualTo(totals.payable().negate());
    for (var subtotal : totals.vat()) {
      var gross = subtotal.taxable().plus(subtotal.tax());
      assertThat(vatTakenOutOf(gross, subtotal.vat())).isEqualTo(subtotal.tax());
    }
  }

  @Test
  void aCreditNoteIsTheReverseForTheInvoicesNumber() {
    var invoice = invoice(line("100.00", Vat.standard("25")));
    var note = CreditNotes.of(Left.of(invoice, List.of()), new Extent.Whole(), null,
        UUID.randomUUID(), 10007, Shop.TODAY.plusDays(9));

    var posting = KEEPER.of(note).orElseThrow();

    assertThat(posting.id()).isEqualTo(note.id());
    assertThat(posting.reason()).isEqualTo(Reason.CREDIT_NOTE);
    assertThat(posting.date()).isEqualTo(Shop.TODAY.plusDays(9));
    assertThat(posting.text()).isEqualTo("Kreditnota 10007 til faktura 10001");
    assertThat(posting.lines()).containsExactly(
        new OnCustomer(1500, new Money(-125_00), "10001", null),
        new OnAccount(3000, new Money(125_00), "3"));
  }

  @Test
  void aPostingThatDoesNotBalanceCannotExist() {
    var lopsided = List.<PostingLine>of(new OnAccount(1920, new Money(100), null),
        new OnAccount(3000, new Money(-99), "3"));

    assertThatThrownBy(() -> new Posting(UUID.randomUUID(), Reason.PAYMENT, Shop.SELLER.orgNumber(),
        UUID.randomUUID(), new Kid("0001000107"), Shop.COMPANY, Shop.TODAY, "Skjev", lopsided))
        .hasMessageContaining("Off by 0.01");
  }

  @Test
  void aPlanWithoutAnAccountForEverySaleCannotExist() {
    assertThatThrownBy(
        () -> new AccountPlan(1500, 1920, 1940, 7770, 7830, 3900, 8050, Map.of("3", 3000)))
        .hasMessageContaining("[3, 31, 32, 33, 5, 51, 52, 6]");
  }

  /// As an accounting system reckons it: from the amount with VAT, on its own.
  private static Money vatTakenOutOf(Money gross, Vat vat) {
    var percent = vat.rate().percent();
    return new Money(BigDecimal.valueOf(gross.ore()).multiply(percent)
        .divide(percent.add(BigDecimal.valueOf(100)), 0, RoundingMode.HALF_UP).longValueExact());
  }

  private static Money sum(Stream<PostingLine> lines) {
    return lines.map(PostingLine::amount).reduce(Money.ZERO, Money::plus);
  }

  private static Invoice random(long seed) {
    var dice = new SplittableRandom(seed);
    return invoice(Stream.generate(() -> line(dice)).limit(1 + dice.nextInt(9))
        .toArray(Line[]::new));
  }

  private static Line line(RandomGenerator dice) {
    var quantity = BigDecimal.valueOf(dice.nextLong(-5_000, 50_000), dice.nextInt(4));
    var price = BigDecimal.valueOf(dice.nextLong(0, 10_000_000), dice.nextInt(5));
    return new Line("1", "Vare", null, null, quantity, "EA", price, null,
        VATS.get(dice.nextInt(VATS.size())));
  }

  private static Line line(String price, Vat vat) {
    return new Line("1", "Vare", null, null, BigDecimal.ONE, "EA", new BigDecimal(price), null,
        vat);
  }

  private static Invoice invoice(Line... lines) {
    return Shop.order("o", lines).invoiced(UUID.randomUUID(), Shop.SELLER, 10001, Shop.TODAY);
  }

  private static Payment payment(Invoice invoice, String kroner) {
    return new Payment(invoice.seller().account(), invoice.kid().value(), Money.ofKroner(kroner),
        Shop.TODAY.plusDays(3), "10", null);
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }
}
