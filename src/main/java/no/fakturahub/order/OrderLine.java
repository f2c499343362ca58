package no.fakturahub.order;

import java.math.BigDecimal;
import no.fakturahub.invoice.Allowance;
import no.fakturahub.invoice.Charge;
import no.fakturahub.invoice.Line;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// Reads what is sold, and what is charged beside it.
final class OrderLine {

  /// A thousand million kroner: nobody sells so much on one line, and sums of it fit in øre.
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

  private OrderLine() {}

  static Line read(OrderElement line, OrderVat vat) {
    var price = new BigDecimal(line.attribute("unitPrice"));
    var quantity = new BigDecimal(line.attribute("quantity"));
    if (price.signum() < 0)
      throw new Refused("ORDER_PRICE", "%s: unitPrice %s".formatted(line.place(), price));
    refuseTooMuch(price.multiply(quantity), line);
    return new Line(line.attribute("id"), line.childText("name"), line.maybeText("description"),
        line.maybe("itemId"), quantity, line.orElse("unit", "EA"), price,
        allowance(line), vat.read(line));
  }

  static Charge readCharge(OrderElement charge, OrderVat vat) {
    var amount = new BigDecimal(charge.attribute("amount"));
    refuseTooMuch(amount, charge);
    return new Charge(charge.childText("reason"), Money.ofKroner(amount),
        vat.read(charge));
  }

  private static @Nullable Allowance allowance(OrderElement line) {
    var allowance = line.maybeChild("allowance");
    if (allowance == null)
      return null;
    var amount = new BigDecimal(allowance.attribute("amount"));
    refuseTooMuch(amount, line);
    if (amount.signum() < 0)
      throw new Refused("ORDER_ALLOWANCE", "%s: %s".formatted(line.place(), amount));
    return new Allowance(String.valueOf(allowance.text()), Money.ofKroner(amount));
  }

  private static void refuseTooMuch(BigDecimal kroner, OrderElement part) {
    if (kroner.abs().compareTo(MOST) > 0)
      throw new Refused("ORDER_AMOUNT",
          "%s: kr %s".formatted(part.place(), kroner.toPlainString()));
  }
}
