package no.fakturahub.paper.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;

/// Liberation Sans, which comes with the hub and goes with each document (SIL Open Font License
/// 1.1).
enum Typeface {
  REGULAR("LiberationSans-Regular.ttf"), BOLD("LiberationSans-Bold.ttf");

  private final BaseFont font;

  Typeface(String file) {
    try (var in = Objects.requireNonNull(
        BaseFont.class.getClassLoader().getResourceAsStream("liberation/" + file))) {
      font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true,
          in.readAllBytes(), null);
      font.setSubset(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BaseFont font() {
    return font;
  }

  float width(String text, float size) {
    return font.getWidthPoint(text, size);
  }

  /// The text as this typeface can show it: nothing that steers, and a question mark for what it
  /// has no letter for.
  String clean(String text) {
    var shown = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
      if (letter == '\n' || font.charExists(letter) && !isSteering(letter))
        shown.appendCodePoint(letter);
      else if (Character.isWhitespace(letter))
        shown.append(' ');
      else if (!isSteering(letter))
        shown.append('?');
    });
    return shown.toString();
  }

  private static boolean isSteering(int letter) {
    var type = Character.getType(letter);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }
}
