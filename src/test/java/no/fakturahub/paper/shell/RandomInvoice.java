package no.fakturahub.paper.shell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.fakturahub.delivery.Samples;
import no.fakturahub.invoice.Allowance;
import no.fakturahub.invoice.Charge;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.invoice.Line;
import no.fakturahub.invoice.Vat;
import no.fakturahub.invoice.VatCategory;
import no.fakturahub.kernel.Money;

/// Any invoice that may be: the same one for the same seed.
final class RandomInvoice {

  private static final List<Vat> VATS = List.of(Vat.standard("25"), Vat.standard("15"),
      Vat.standard("12"), Vat.standard("11.11"), Vat.none(VatCategory.Z, null),
      Vat.none(VatCategory.E, "Unntatt, § 3-5"), Vat.none(VatCategory.AE, "Omvendt"),
      Vat.none(VatCategory.G, "Export"), Vat.none(VatCategory.O, "Utenfor loven"));

  private final Random random;

  RandomInvoice(long seed) {
    random = new Random(seed);
  }

  Invoice next() {
    var lines = IntStream.rangeClosed(1, 1 + random.nextInt(40)).mapToObj(this::line).toList();
    var charges = IntStream.range(0, random.nextInt(4))
        .mapToObj(
            i -> new Charge("Tillegg " + i, new Money(random.nextInt(-90_000, 90_000)), vat()))
        .toList();
    return Samples.invoice(Samples.NORDLYS,
        random.nextBoolean() ? Samples.company() : Samples.foreign(), lines, charges, null);
  }

  private Line line(int number) {
    var allowance = random.nextInt(4) == 0
        ? new Allowance("avtale", new Money(random.nextInt(50_000)))
        : null;
    return new Line(String.valueOf(number), "Vare" + number, null, null,
        decimal(random.nextInt(-2_000, 200_000), 3), "EA", decimal(random.nextInt(9_000_000), 4),
        allowance, vat());
  }

  private Vat vat() {
    return VATS.get(random.nextInt(VATS.size()));
  }

  private BigDecimal decimal(long unscaled, int mostDecimals) {
    return BigDecimal.valueOf(unscaled, random.nextInt(mostDecimals + 1));
  }
}
