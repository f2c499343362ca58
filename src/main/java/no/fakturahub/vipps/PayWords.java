package no.fakturahub.vipps;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import no.fakturahub.customer.Language;
import no.fakturahub.kernel.Money;

/// What customers read when they pay, in one language, with its amounts and dates.
public final class PayWords {

  private static final PayWords NB = new PayWords("nb", "d. MMMM yyyy", '\u00a0', ',');
  private static final PayWords EN = new PayWords("en", "d MMMM yyyy", ',', '.');

  private final Properties words = new Properties();
  private final String language;
  private final DateTimeFormatter dates;
  private final DecimalFormatSymbols symbols;

  private PayWords(String language, String dates, char thousands, char decimals) {
    this.language = language;
    this.dates = DateTimeFormatter.ofPattern(dates, Locale.of(language));
    this.symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator(thousands);
    symbols.setDecimalSeparator(decimals);
    var file = "/vipps/words_" + language + ".properties";
    try (var in = new InputStreamReader(
        Objects.requireNonNull(PayWords.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static PayWords in(Language language) {
    return switch (language) {
      case NB -> NB;
      case EN -> EN;
    };
  }

  /// As in the `lang` of a page.
  public String language() {
    return language;
  }

  /// @throws IllegalArgumentException when there is no such text
  public String text(String key, Object... filledIn) {
    var text = words.getProperty(key);
    if (text == null)
      throw new IllegalArgumentException("No text '%s'".formatted(key));
    return filledIn.length == 0 ? text : MessageFormat.format(text, filledIn);
  }

  public String kroner(Money amount) {
    return "kr\u00a0" + new DecimalFormat("#,##0.00", symbols).format(amount.kroner());
  }

  public String date(LocalDate day) {
    return dates.format(day);
  }
}
