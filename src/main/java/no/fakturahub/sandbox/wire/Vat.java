package no.fakturahub.sandbox.wire;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import no.fakturahub.kernel.VatRates;

/// How accounting systems reckon VAT, in øre. They share no code with the hub, which must come to the same by itself.
public final class Vat {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Vat() {}

  /// What is in an amount.
  ///
  /// @param code SAF-T standard tax code
  public static long in(long gross, String code, LocalDate on) {
    var percent = VatRates.NORWEGIAN.rate(code, on).percent();
    return BigDecimal.valueOf(gross).multiply(percent)
        .divide(percent.add(HUNDRED), 0, RoundingMode.HALF_UP).longValueExact();
  }

  /// What comes on top of one.
  public static long on(long net, String code, LocalDate on) {
    return BigDecimal.valueOf(net).multiply(VatRates.NORWEGIAN.rate(code, on).percent())
        .divide(HUNDRED, 0, RoundingMode.HALF_UP).longValueExact();
  }
}
