package no.fakturahub.invoice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.fakturahub.kernel.Money;
import org.jspecify.annotations.Nullable;

/// The sums of an invoice, reckoned here and nowhere else: EHF, ledger and paper show these.
///
/// @param lines sum of the lines' net
/// @param allowances what is taken off for the whole invoice, a positive amount
/// @param charges what is added for the whole invoice
public record Totals(Money lines, Money allowances, Money charges, List<VatSubtotal> vat) {

  /// @param credits of a credit note: its VAT is what falls away from the invoice's
  static Totals of(List<Line> lines, List<Charge> charges, @Nullable Credits credits) {
    var taxable = new LinkedHashMap<Vat, Money>();
    lines.forEach(line -> taxable.merge(line.vat(), line.net(), Money::plus));
    charges.forEach(charge -> taxable.merge(charge.vat(), charge.amount(), Money::plus));
    var subtotals = new ArrayList<VatSubtotal>();
    taxable.forEach((vat, amount) -> subtotals.add(credits == null
        ? VatSubtotal.of(vat, amount)
        : credits.at(vat).part(amount)));
    return new Totals(sum(lines.stream().map(Line::net).toList()),
        sum(charges.stream().map(Charge::amount).filter(Money::isNegative).toList()).negate(),
        sum(charges.stream().map(Charge::amount).filter(a -> !a.isNegative()).toList()),
        List.copyOf(subtotals));
  }

  public Money net() {
    return lines.minus(allowances).plus(charges);
  }

  public Money tax() {
    return sum(vat.stream().map(VatSubtotal::tax).toList());
  }

  /// What the buyer pays: to the øre, never rounded to kroner (Skattedirektoratet, 13 June 2019).
  public Money payable() {
    return net().plus(tax());
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }
}
