package no.fakturahub;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import no.fakturahub.invoice.Allowance;
import no.fakturahub.invoice.Charge;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.Vat;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.kernel.Money;

/// Any invoice that can be: fractions, allowances, charges, what is given back, every rate.
public final class AnyInvoice {

  private static final List<Vat> VATS = List.of(Vat.standard("25"), Vat.standard("15"),
      Vat.standard("12"), Vat.standard("11.11"), Vat.none(VatCategory.Z, null),
      Vat.none(VatCategory.E, "Undervisning, mval. § 3-5"));

  private AnyInvoice() {}

  public static Invoice of(Random random) {
    var lines = new ArrayList<Line>();
    for (var i = 1; i <= 1 + random.nextInt(40); i++) {
      lines.add(line(random, i));
    }
    var charges = IntStream.range(0, random.nextInt(4)).mapToObj(_ -> new Charge("Frakt",
        new Money(random.nextInt(-50_000, 50_000)), vat(random))).toList();
    var order = Shop.order("R-1", lines.toArray(Line[]::new));
    return new Invoice(new UUID(0, 1), Shop.SELLER, 10001,
        Shop.SELLER.kid().of("1", 10001), Shop.TODAY, Shop.TODAY.plusDays(14), Shop.TODAY,
        order.buyer(), order.references(), lines, charges, List.of(), null);
  }

  private static Line line(Random random, int id) {
    var quantity = BigDecimal.valueOf(random.nextInt(-2_000, 20_000), random.nextInt(4));
    var price = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5));
    var allowance = random.nextInt(3) > 0
        ? null
        : new Allowance("Avtalt", new Money(random.nextInt(10_000)));
    return new Line(Integer.toString(id), "Vare", null, null, quantity, "EA", price, allowance,
        vat(random));
  }

  private static Vat vat(Random random) {
    return VATS.get(random.nextInt(VATS.size()));
  }
}
