package no.fakturahub.console;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.fakturahub.kernel.Money;
import no.fakturahub.parked.Reason;
import no.fakturahub.parked.Reasons;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Amounts and dates as the reader writes them.
@Component("words")
class Words {

  private final Clock clock;
  private final Reasons reasons;

  Words(Clock clock, Reasons reasons) {
    this.clock = clock;
    this.reasons = reasons;
  }

  /// What happened, to the reader.
  public String cause(String code) {
    return words(code).cause();
  }

  /// What to do about it, to the reader.
  public String cure(String code) {
    return words(code).cure();
  }

  public String kroner(Money amount) {
    return new DecimalFormat("#,##0.00", symbols()).format(amount.kroner());
  }

  public String decimal(BigDecimal number) {
    return new DecimalFormat("#,##0.######", symbols()).format(number);
  }

  /// With at most two decimals.
  public String figure(double number) {
    return new DecimalFormat("#,##0.##", symbols()).format(number);
  }

  /// What a reader wrote, with a comma or a point.
  static double number(String text) {
    return new BigDecimal(text.strip().replace(',', '.')).doubleValue();
  }

  public String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d. MMM yyyy", locale()));
  }

  public String clock(Instant at) {
    return at.atZone(clock.getZone()).format(DateTimeFormatter.ofPattern("HH.mm", locale()));
  }

  public String moment(Instant at) {
    return at.atZone(clock.getZone())
        .format(DateTimeFormatter.ofPattern("d. MMM yyyy HH:mm:ss.SSS", locale()));
  }

  private Reason.Words words(String code) {
    var reason = reasons.of(code);
    return locale().getLanguage().equals("en") ? reason.en() : reason.nb();
  }

  private static DecimalFormatSymbols symbols() {
    var symbols = DecimalFormatSymbols.getInstance(locale());
    symbols.setGroupingSeparator('\u00a0');
    return symbols;
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }
}
