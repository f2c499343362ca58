package no.fakturahub.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import no.fakturahub.invoice.VatSubtotal;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Rate;

/// A VAT subtotal as accounting systems take it: amounts with VAT, out of which they reckon the VAT again.
///
/// From an invoice's subtotal they find the invoice's own VAT to the øre: it is at most half an øre from exact, and
/// what is left of that half after the division by 1 + rate rounds away. The VAT of a credit note for a part may be
/// further off, for what is left of the invoice must be right too; then two amounts are booked whose VAT adds up.
public final class WithVat {

  /// Among so many øre there is one that turns the rounding the way it must, at every rate of the law.
  private static final long FURTHEST = 1_000;

  private WithVat() {}

  static List<Money> of(VatSubtotal subtotal) {
    var gross = subtotal.gross();
    var rate = subtotal.vat().rate();
    return LongStream.range(0, FURTHEST).mapToObj(Money::new)
        .filter(aside -> taken(gross.minus(aside), rate).plus(taken(aside, rate))
            .equals(subtotal.tax()))
        .findFirst().filter(aside -> !aside.isZero())
        .map(aside -> List.of(gross.minus(aside), aside)).orElse(List.of(gross));
  }

  /// The VAT that is in an amount, as an accounting system finds it.
  public static Money taken(Money gross, Rate rate) {
    return new Money(BigDecimal.valueOf(gross.ore()).multiply(rate.percent())
        .divide(rate.percent().add(BigDecimal.valueOf(100)), 0, RoundingMode.HALF_UP)
        .longValueExact());
  }
}
