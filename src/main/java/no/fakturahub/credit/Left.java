package no.fakturahub.credit;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.Vat;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.invoice.VatSubtotal;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Rate;

/// What is left of an invoice after the credit notes it has had.
///
/// @param quantities of each line, by its id
/// @param vat of each rate
public record Left(Invoice invoice, Map<String, BigDecimal> quantities, List<VatSubtotal> vat) {

  public static Left of(Invoice invoice, List<Invoice> creditNotes) {
    var quantities = invoice.lines().stream().collect(toMap(Line::id,
        line -> line.quantity().subtract(credited(line, creditNotes))));
    return new Left(invoice, Map.copyOf(quantities), invoice.totals().vat().stream()
        .map(rate -> creditNotes.stream().flatMap(note -> note.totals().vat().stream())
            .filter(part -> part.vat().equals(rate.vat())).reduce(rate, VatSubtotal::minus))
        .toList());
  }

  public Money payable() {
    return vat.stream().map(VatSubtotal::gross).reduce(Money.ZERO, Money::plus);
  }

  public boolean isNothing() {
    return vat.stream().allMatch(rate -> rate.taxable().isZero() && rate.tax().isZero());
  }

  BigDecimal of(Line line) {
    return quantities.getOrDefault(line.id(), BigDecimal.ZERO);
  }

  Optional<Vat> rate(VatCategory category, Rate rate) {
    return vat.stream().map(VatSubtotal::vat)
        .filter(vat -> vat.category() == category && vat.rate().equals(rate)).findFirst();
  }

  /// How much of this rate was on the invoice itself.
  Money invoiced(Vat vat) {
    return base(invoice.totals().vat(), vat);
  }

  Money base(Vat of) {
    return base(vat, of);
  }

  static Money base(List<VatSubtotal> subtotals, Vat vat) {
    return subtotals.stream().filter(rate -> rate.vat().equals(vat)).map(VatSubtotal::taxable)
        .findFirst().orElse(Money.ZERO);
  }

  private static BigDecimal credited(Line line, List<Invoice> creditNotes) {
    return creditNotes.stream().flatMap(note -> note.lines().stream())
        .filter(part -> part.id().equals(line.id())).map(Line::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
