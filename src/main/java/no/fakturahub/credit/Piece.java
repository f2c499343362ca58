package no.fakturahub.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.fakturahub.invoice.Allowance;
import no.fakturahub.invoice.Line;
import no.fakturahub.kernel.Money;

/// So many of a line, at the line's own price and with their share of its allowance.
///
/// @param rounding what must be added so that all pieces of a line come to the line's own net amount: an øre at most
record Piece(Line line, Money rounding) {

  /// @param left how many of the line nobody has credited yet
  static Piece of(Line line, BigDecimal left, BigDecimal quantity) {
    var rest = left.subtract(quantity);
    var allowance = allowance(line, left).minus(allowance(line, rest));
    var rounding = gross(line, left).minus(gross(line, rest)).minus(gross(line, quantity));
    return new Piece(new Line(line.id(), line.name(), line.description(), line.itemId(), quantity,
        line.unit(), line.unitPrice(),
        line.allowance() == null || allowance.isZero()
            ? null
            : new Allowance(line.allowance().reason(), allowance),
        line.vat()), rounding);
  }

  private static Money gross(Line line, BigDecimal quantity) {
    return Money.ofKroner(quantity.multiply(line.unitPrice()));
  }

  private static Money allowance(Line line, BigDecimal quantity) {
    return line.allowance() == null
        ? Money.ZERO
        : Money.ofKroner(line.allowance().amount().kroner().multiply(quantity)
            .divide(line.quantity(), 2, RoundingMode.HALF_UP));
  }
}
