package no.fakturahub.ledger;

import static no.fakturahub.ledger.AccountPlans.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import no.fakturahub.AnyInvoice;
import no.fakturahub.Shop;
import no.fakturahub.credit.CreditNotes;
import no.fakturahub.credit.Extent;
import no.fakturahub.credit.Left;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Vat;
import no.fakturahub.invoice.VatSubtotal;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Rate;
import no.fakturahub.kernel.Refused;
import no.fakturahub.ledger.PostingLine.OnAccount;
import no.fakturahub.ledger.PostingLine.OnCustomer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditedBooksTest {

  private static final Bookkeeping KEEPER = new Bookkeeping(PLAIN);

  /// An invoice credited bit by bit until nothing is left, as an accounting system sees it: amounts with VAT, from
  /// which it reckons the VAT itself.
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void nothingIsLeftInTheBooksOfWhatIsWhollyCredited(int seed) {
    var invoice = AnyInvoice.of(new Random(seed));
    if (invoice.totals().payable().compareTo(Money.ZERO) <= 0)
      return;
    var books = new TreeMap<String, Money>();
    book(invoice, books);
    creditNotes(invoice).forEach(note -> book(note, books));

    assertThat(books).allSatisfy((what, left) -> assertThat(left).as(what)
        .isEqualTo(Money.ZERO));
  }

  /// Every base that could be left, and every part of it.
  @ParameterizedTest
  @ValueSource(strings = {"25", "15", "12", "11.11"})
  void theVatOfEveryPartIsFoundAgain(String rate) {
    for (var base = 1; base <= 120; base++) {
      var left = VatSubtotal.of(Vat.standard(rate), new Money(base));
      for (var part = 1; part <= base; part++) {
        var subtotal = left.part(new Money(part));
        var booked = WithVat.of(subtotal);
        assertThat(sum(booked)).isEqualTo(subtotal.gross());
        assertThat(sum(booked.stream()
            .map(gross -> WithVat.taken(gross, subtotal.vat().rate())).toList()))
            .as("%d of %d øre", part, base).isEqualTo(subtotal.tax());
      }
    }
  }

  private static List<Invoice> creditNotes(Invoice invoice) {
    var notes = new ArrayList<Invoice>();
    for (var line : invoice.lines()) {
      var some = line.quantity().divide(BigDecimal.valueOf(3), line.quantity().scale(),
          RoundingMode.UP);
      tryOne(invoice, notes, new Extent.Part(List.of(new Extent.OfLine(line.id(), some)),
          List.of()));
    }
    tryOne(invoice, notes, new Extent.Whole());
    return notes;
  }

  private static void tryOne(Invoice invoice, List<Invoice> notes, Extent extent) {
    try {
      notes.add(CreditNotes.of(Left.of(invoice, notes), extent, null, UUID.randomUUID(),
          20_000 + notes.size(), Shop.TODAY.plusDays(1)));
    } catch (Refused moreThanIsLeft) {
      assertThat(moreThanIsLeft.code()).startsWith("CREDIT_");
    }
  }

  private static void book(Invoice invoice, TreeMap<String, Money> books) {
    for (var line : KEEPER.of(invoice).orElseThrow().lines()) {
      switch (line) {
        case OnCustomer(_, var amount, var number, _) ->
          books.merge("customer, invoice " + number, amount, Money::plus);
        case OnAccount(var account, var amount, var code) -> {
          books.merge("account %d, code %s".formatted(account, code), amount, Money::plus);
          books.merge("VAT " + code, WithVat.taken(amount, rate(invoice, code)), Money::plus);
        }
      }
    }
  }

  private static Rate rate(Invoice invoice,
      @Nullable String code) {
    return invoice.totals().vat().stream().map(VatSubtotal::vat)
        .filter(vat -> SalesVatCode.of(vat, invoice.issued()).equals(code)).findFirst()
        .orElseThrow().rate();
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }
}
