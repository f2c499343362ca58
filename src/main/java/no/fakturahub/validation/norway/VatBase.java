package no.fakturahub.validation.norway;

import static no.fakturahub.validation.norway.VatRules.plain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.fakturahub.validation.Finding;
import org.jspecify.annotations.Nullable;

/// Each rate's base is the sum of its lines, charges and allowances, to the øre (EN 16931 BR-S-08 and its likes,
/// which Schematron checks to the krone only).
final class VatBase {

  private record Kind(String category, BigDecimal rate) {}

  private final Map<Kind, BigDecimal> sums = new LinkedHashMap<>();

  private VatBase() {}

  /// FH-VAT-BASE
  static Stream<Finding> ofEachRate(Ehf ehf) {
    var parts = new VatBase();
    ehf.taxable().forEach(part -> parts.add(part.category(), part.rate(), part.amount()));
    var stated = new VatBase();
    ehf.vat().forEach(group -> stated.add(group.category(), group.rate(), group.taxable()));
    return parts.sums.keySet().stream()
        .filter(kind -> parts.of(kind).compareTo(stated.of(kind)) != 0)
        .map(kind -> Finding.unlawful("FH-VAT-BASE", ehf.at("cac:TaxTotal/cac:TaxSubtotal"),
            kind.category() + " " + plain(kind.rate()), plain(stated.of(kind)),
            plain(parts.of(kind))));
  }

  private void add(String category, @Nullable BigDecimal rate, @Nullable BigDecimal amount) {
    var percent = rate == null ? BigDecimal.ZERO : rate.stripTrailingZeros();
    if (amount != null)
      sums.merge(new Kind(category, percent), amount, BigDecimal::add);
  }

  private BigDecimal of(Kind kind) {
    return sums.getOrDefault(kind, BigDecimal.ZERO);
  }
}
