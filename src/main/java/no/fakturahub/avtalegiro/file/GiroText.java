package no.fakturahub.avtalegiro.file;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/// Text as files to the bank can hold it: ISO 8859-1, printable, on one line.
public final class GiroText {

  private static final Map<Integer, String> LIKE = Map.ofEntries(Map.entry((int) '–', "-"),
      Map.entry((int) '—', "-"), Map.entry((int) '‘', "'"), Map.entry((int) '’', "'"),
      Map.entry((int) '“', "\""), Map.entry((int) '”', "\""), Map.entry((int) '…', "..."),
      Map.entry((int) '€', "EUR"), Map.entry((int) 'œ', "oe"), Map.entry((int) 'Œ', "OE"),
      Map.entry((int) 'ł', "l"), Map.entry((int) 'Ł', "L"), Map.entry((int) 'đ', "d"),
      Map.entry((int) 'Đ', "D"));

  private GiroText() {}

  /// The nearest that the bank can show: accents it lacks are taken off, white space becomes a blank, and a letter
  /// of another script a question mark.
  public static String of(String text) {
    var shown = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC).codePoints()
        .forEach(letter -> shown.append(shown(letter)));
    return shown.toString();
  }

  /// @param most columns; what is beyond is cut off
  public static String of(String text, int most) {
    var shown = of(text).strip();
    return shown.substring(0, Math.min(shown.length(), most)).stripTrailing();
  }

  private static String shown(int letter) {
    if (isPrintable(letter))
      return Character.toString(letter);
    if (Character.isWhitespace(letter) || Character.isISOControl(letter))
      return " ";
    var like = LIKE.get(letter);
    if (like != null)
      return like;
    var bare = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).codePointAt(0);
    return isPrintable(bare) ? Character.toString(bare) : "?";
  }

  private static boolean isPrintable(int letter) {
    return letter >= ' ' && letter < 0x7f || letter >= 0xa0 && letter <= 0xff;
  }

  /// @throws IllegalArgumentException when it is too long or cannot be shown
  static String check(String text, int most) {
    if (text.length() > most || !text.chars().allMatch(GiroText::isPrintable))
      throw new IllegalArgumentException(
          "At most %d printable characters of %s: '%s'".formatted(most,
              StandardCharsets.ISO_8859_1, text));
    return text;
  }
}
