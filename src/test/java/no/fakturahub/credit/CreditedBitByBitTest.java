package no.fakturahub.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.fakturahub.AnyInvoice;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.VatSubtotal;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// However an invoice is credited bit by bit, never more than all of it is, and the bits are the whole in the end.
class CreditedBitByBitTest {

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void bitsNeverComeToMoreThanTheWholeAndAreTheWholeInTheEnd(int seed) {
    var random = new Random(seed);
    var invoice = AnyInvoice.of(random);
    if (invoice.totals().payable().compareTo(Money.ZERO) <= 0)
      return;
    var notes = new ArrayList<Invoice>();
    for (var i = 0; i < 12; i++) {
      tryOne(invoice, notes, random);
      staysWithin(invoice, notes);
    }
    if (!Left.of(invoice, notes).isNothing())
      notes.add(CreditNotesTest.credit(invoice, notes, new Extent.Whole()));

    for (var rate : invoice.totals().vat()) {
      var parts = notes.stream().flatMap(note -> note.totals().vat().stream())
          .filter(part -> part.vat().equals(rate.vat())).toList();
      assertThat(sum(parts.stream().map(VatSubtotal::taxable).toList())).isEqualTo(rate.taxable());
      assertThat(sum(parts.stream().map(VatSubtotal::tax).toList())).isEqualTo(rate.tax());
    }
    assertThat(credited(notes)).isEqualTo(invoice.totals().payable());
    assertThat(Left.of(invoice, notes).isNothing()).isTrue();
  }

  private static void staysWithin(Invoice invoice, List<Invoice> notes) {
    assertThat(credited(notes)).isLessThanOrEqualTo(invoice.totals().payable());
    for (var note : notes) {
      assertThat(note.totals().payable()).isGreaterThan(Money.ZERO);
      for (var part : note.totals().vat()) {
        assertThat(Math.abs(part.tax().minus(part.vat().rate().of(part.taxable())).ore()))
            .as("VAT within an øre of the rate's own").isLessThanOrEqualTo(1);
      }
    }
    var left = Left.of(invoice, notes);
    for (var rate : left.vat()) {
      assertThat(rate.tax()).isEqualTo(rate.vat().rate().of(rate.taxable()));
    }
  }

  private static void tryOne(Invoice invoice, List<Invoice> notes, Random random) {
    try {
      notes.add(CreditNotesTest.credit(invoice, notes, any(Left.of(invoice, notes), random)));
    } catch (Refused tooMuch) {
      assertThat(tooMuch.code()).isIn("CREDIT_TOO_MUCH", "CREDIT_NOTHING", "CREDIT_NOTHING_LEFT");
    }
  }

  private static Extent any(Left left, Random random) {
    var lines = left.invoice().lines();
    var line = lines.get(random.nextInt(lines.size()));
    var share = BigDecimal.valueOf(random.nextInt(1, 110), 2);
    var quantity = left.of(line).multiply(share).setScale(line.quantity().scale(),
        RoundingMode.UP);
    var rate = left.vat().get(random.nextInt(left.vat().size()));
    var net = Money.ofKroner(rate.taxable().kroner().multiply(share));
    return random.nextInt(3) == 0
        ? new Extent.Part(List.of(), List.of(new Extent.OfRate(rate.vat().category(),
            rate.vat().rate(), net)))
        : new Extent.Part(List.of(new Extent.OfLine(line.id(), quantity)), List.of());
  }

  private static Money credited(List<Invoice> notes) {
    return sum(notes.stream().map(note -> note.totals().payable()).toList());
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }
}
