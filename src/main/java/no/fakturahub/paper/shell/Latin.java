package no.fakturahub.paper.shell;

import com.ibm.icu.text.Transliterator;
import java.util.function.IntPredicate;

/// Any script written in Latin letters, as Unicode's own rules do it (CLDR, `Any-Latin`): for a reader who knows the
/// name when it is heard. It takes some tenths of a second the first time.
final class Latin {

  private static final Transliterator LETTERS = Transliterator.getInstance("Any-Latin; NFC");
  private static final Transliterator BARE = Transliterator
      .getInstance("NFD; [:Nonspacing Mark:] Remove; NFC; Latin-ASCII");

  private Latin() {}

  /// @param has whether a letter can be shown
  static String of(String text, IntPredicate has) {
    var latin = new StringBuilder();
    LETTERS.transliterate(text).codePoints().forEach(letter -> {
      if (Character.getType(letter) == Character.NON_SPACING_MARK)
        return;
      if (has.test(letter))
        latin.appendCodePoint(letter);
      else
        latin.append(bare(letter, has));
    });
    return latin.toString();
  }

  private static String bare(int letter, IntPredicate has) {
    var bare = BARE.transliterate(Character.toString(letter));
    return bare.codePoints().allMatch(has) ? bare : "?";
  }
}
