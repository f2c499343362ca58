package no.fakturahub.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import no.fakturahub.customer.Language;
import no.fakturahub.invoice.Invoice;
import no.fakturahub.kernel.Money;

/// The words of one language, and how it writes amounts and dates: `1 234,50` and `24.12.2026` in
/// bokmål, `1,234.50` and `24 December 2026` in English. Thousands are parted by a space that no
/// line breaks at. A credit note has its own words for some things: those whose key begins with
/// `credit.`.
public final class Phrases {

  private static final Phrases NB = new Phrases("nb", "\u00A0", ",", "dd.MM.yyyy", "");
  private static final Phrases EN = new Phrases("en", ",", ".", "d MMMM yyyy", "");
  private static final Phrases NB_CREDIT = new Phrases("nb", "\u00A0", ",", "dd.MM.yyyy",
      "credit.");
  private static final Phrases EN_CREDIT = new Phrases("en", ",", ".", "d MMMM yyyy", "credit.");

  private final Properties phrases = new Properties();
  private final String first;
  private final Locale locale;
  private final String thousands;
  private final String decimals;
  private final DateTimeFormatter dates;

  /// @param first where a phrase is looked for first
  private Phrases(String language, String thousands, String decimals, String dates,
      String first) {
    this.first = first;
    this.locale = Locale.of(language, language.equals("nb") ? "NO" : "GB");
    this.thousands = thousands;
    this.decimals = decimals;
    this.dates = DateTimeFormatter.ofPattern(dates, locale);
    var file = "/paper/phrases_" + language + ".properties";
    try (var in = new InputStreamReader(
        Objects.requireNonNull(Phrases.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
      phrases.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Phrases in(Language language) {
    return switch (language) {
      case NB -> NB;
      case EN -> EN;
    };
  }

  /// The words for an invoice or a credit note, in its reader's language.
  public static Phrases of(Invoice invoice) {
    if (!invoice.isCreditNote())
      return in(invoice.buyer().language());
    return switch (invoice.buyer().language()) {
      case NB -> NB_CREDIT;
      case EN -> EN_CREDIT;
    };
  }

  /// @throws IllegalArgumentException when there is no such phrase
  public String text(String key, Object... filledIn) {
    var phrase = phrases.getProperty(first + key, phrases.getProperty(key));
    if (phrase == null)
      throw new IllegalArgumentException("No phrase '%s'".formatted(key));
    return filledIn.length == 0 ? phrase : MessageFormat.format(phrase, filledIn);
  }

  public String money(Money amount) {
    return number(amount.kroner(), 2);
  }

  /// All decimals there are, and at least so many.
  public String number(BigDecimal number, int leastDecimals) {
    var plain = number.stripTrailingZeros();
    plain = plain.setScale(Math.max(leastDecimals, plain.scale()));
    var digits = plain.abs().toPlainString();
    var point = digits.indexOf('.');
    var whole = point < 0 ? digits : digits.substring(0, point);
    var grouped = whole.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", thousands);
    return (plain.signum() < 0 ? "\u2212" : "") + grouped
        + (point < 0 ? "" : decimals + digits.substring(point + 1));
  }

  public String date(LocalDate day) {
    return dates.format(day);
  }

  /// A code of UN/ECE Recommendation 20 in the language's word; a code we have no word for stays as
  /// it is.
  public String unit(String code) {
    return phrases.getProperty("unit." + code, code);
  }

  public String country(String code) {
    return Locale.of("", code).getDisplayCountry(locale);
  }

  public Locale locale() {
    return locale;
  }
}
