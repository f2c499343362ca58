package no.fakturahub.ledger.shell.fiken;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.Rate;

/// Fiken's names for the VAT of a sale (API v2 document 2.0.0, `orderLine.vatType`), and how it reckons the VAT of a
/// journal's debit line.
final class VatTypes {

  /// Among so many øre there is one that turns the rounding the way it must, at every rate of the law.
  private static final long FURTHEST = 1_000;

  private VatTypes() {}

  /// @param code SAF-T standard tax code, which is Fiken's `vatCode` too
  static String of(String code) {
    return switch (code) {
      case "3" -> "HIGH";
      case "31" -> "MEDIUM";
      case "32" -> "RAW_FISH";
      case "33" -> "LOW";
      case "5" -> "EXEMPT";
      case "51" -> "EXEMPT_REVERSE";
      case "52" -> "EXEMPT_IMPORT_EXPORT";
      case "6" -> "OUTSIDE";
      default -> throw new IllegalArgumentException("No sale has the VAT code " + code);
    };
  }

  /// Net amounts, mostly one, out of which Fiken reckons just this VAT.
  static List<Money> nets(Money gross, Money vat, Rate rate) {
    var net = gross.minus(vat);
    return LongStream.range(0, FURTHEST).mapToObj(Money::new)
        .filter(aside -> on(net.minus(aside), rate).plus(on(aside, rate)).equals(vat))
        .findFirst().filter(aside -> !aside.isZero())
        .map(aside -> List.of(net.minus(aside), aside)).orElse(List.of(net));
  }

  static Money on(Money net, Rate rate) {
    return new Money(BigDecimal.valueOf(net.ore()).multiply(rate.percent())
        .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP).longValueExact());
  }
}
