package no.fakturahub.avtalegiro;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import no.fakturahub.customer.Language;
import no.fakturahub.kernel.Money;
import no.fakturahub.kernel.PrintedDate;

/// The words, amounts and dates of a notice, in the customer's language and in characters the bank can show.
record NoticeWords(Language language) {

  String text(String key, Object... filledIn) {
    return MessageFormat.format(words().getString(key), filledIn);
  }

  /// A code of UN/ECE Recommendation 20 in the language's word; a code we have no word for stays as it is.
  String unit(String code) {
    var key = "unit." + code;
    return words().containsKey(key) ? words().getString(key) : code;
  }

  private ResourceBundle words() {
    return ResourceBundle.getBundle("avtalegiro.notice",
        Locale.of(language.name().toLowerCase(Locale.ROOT)),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  String money(Money amount) {
    return grouped(amount.kroner());
  }

  /// All decimals there are.
  String number(BigDecimal number) {
    return grouped(number.stripTrailingZeros());
  }

  String date(LocalDate day) {
    return PrintedDate.of(day);
  }

  private String grouped(BigDecimal number) {
    var plain = number.setScale(Math.max(0, number.scale())).toPlainString();
    var point = plain.indexOf('.');
    var whole = point < 0 ? plain : plain.substring(0, point);
    var grouped = whole.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", thousands());
    return point < 0 ? grouped : grouped + decimal() + plain.substring(point + 1);
  }

  private String thousands() {
    return switch (language) {
      case NB -> " ";
      case EN -> ",";
    };
  }

  private String decimal() {
    return switch (language) {
      case NB -> ",";
      case EN -> ".";
    };
  }
}
