package no.fakturahub.validation.norway;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.kernel.Rate;
import no.fakturahub.kernel.VatRates;
import no.fakturahub.validation.Finding;
import no.fakturahub.validation.norway.Ehf.VatGroup;
import org.jspecify.annotations.Nullable;

/// The VAT: rates of the law, and amounts to the øre (merverdiavgiftsloven chapter 5; EN 16931 BR-CO-17, which
/// Schematron checks to the krone only; bokføringsforskriften § 5-1-1 nr. 6 and 7).
final class VatRules {

  private static final BigDecimal AN_ORE = new BigDecimal("0.01");

  private VatRules() {}

  /// FH-VAT-RATE: a rate of the law when the supply was made. A credit note may go back to any earlier day.
  /// FH-VAT-TABLE: our table of rates does not reach so far back.
  static Stream<Finding> rate(Ehf ehf) {
    var days = daysOf(ehf);
    if (days.isEmpty())
      return Stream.of();
    var day = days.getFirst();
    if (days.stream().allMatch(any -> VatRates.NORWEGIAN.on(any).isEmpty()))
      return Stream.of(Finding.doubtful("FH-VAT-TABLE", ehf.at("cac:TaxTotal"), day));
    return standard(ehf).filter(group -> !isLawful(Objects.requireNonNull(group.rate()), ehf, days))
        .map(group -> Finding.unlawful("FH-VAT-RATE",
            group.location() + "/cac:TaxCategory/cbc:Percent", plain(group.rate()), day,
            ratesOn(day)));
  }

  /// FH-VAT-AMOUNT: each rate's VAT is the rate times its base, rounded half up to øre. A credit note for a part may be
  /// an øre off, for what is left must be right too: two parts of kr 0.02 at 25 % have no VAT together but one øre.
  static Stream<Finding> amount(Ehf ehf) {
    return standard(ehf).filter(group -> group.taxable() != null && group.tax() != null)
        .flatMap(group -> {
          var right = Objects.requireNonNull(group.taxable())
              .multiply(Objects.requireNonNull(group.rate())).movePointLeft(2)
              .setScale(2, RoundingMode.HALF_UP);
          return right.subtract(group.tax()).abs().compareTo(mayBeOff(ehf)) <= 0
              ? Stream.of()
              : Stream.of(Finding.unlawful("FH-VAT-AMOUNT", group.location() + "/cbc:TaxAmount",
                  plain(group.tax()), right.toPlainString(), plain(group.rate()),
                  plain(group.taxable())));
        });
  }

  private static BigDecimal mayBeOff(Ehf ehf) {
    return ehf.isCreditNote() ? AN_ORE : BigDecimal.ZERO;
  }

  /// FH-VAT-NOK: whatever the invoice's currency, its VAT is told in kroner too.
  static Stream<Finding> inKroner(Ehf ehf) {
    return ehf.tax() == null || ehf.tax().signum() == 0 || ehf.taxInKroner()
        ? Stream.of()
        : Stream.of(Finding.unlawful("FH-VAT-NOK", ehf.at("cac:TaxTotal"), ehf.currency()));
  }

  /// FH-REVERSE-CHARGE: where the buyer reckons the VAT, the words of § 5-1-1 nr. 7 say so.
  static Stream<Finding> reverseCharge(Ehf ehf) {
    return ehf.vat().stream().filter(group -> group.category().equals("AE"))
        .filter(group -> !group.reason().toLowerCase(Locale.ROOT).contains("omvendt avgiftsplikt"))
        .map(group -> Finding.doubtful("FH-REVERSE-CHARGE",
            group.location() + "/cac:TaxCategory/cbc:TaxExemptionReason", group.reason()));
  }

  private static Stream<VatGroup> standard(Ehf ehf) {
    return ehf.vat().stream()
        .filter(group -> group.category().equals("S") && group.rate() != null);
  }

  private static List<LocalDate> daysOf(Ehf ehf) {
    var issued = ehf.issued();
    return !ehf.supplied().isEmpty()
        ? ehf.supplied()
        : issued == null ? List.of() : List.of(issued);
  }

  private static boolean isLawful(BigDecimal percent, Ehf ehf, List<LocalDate> days) {
    if (percent.signum() < 0)
      return false;
    var rate = new Rate(percent);
    return days.stream().anyMatch(day -> VatRates.NORWEGIAN.allows(rate, day))
        || ehf.isCreditNote() && VatRates.NORWEGIAN.rows().stream()
            .anyMatch(row -> row.rate().equals(rate) && !row.from().isAfter(days.getLast()));
  }

  private static String ratesOn(LocalDate day) {
    return VatRates.NORWEGIAN.on(day).stream().map(Rate::toString)
        .collect(Collectors.joining(", "));
  }

  static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
