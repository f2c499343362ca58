package no.fakturahub.paper.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfStream;

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
      font.setCompressionLevel(PdfStream.BEST_SPEED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BaseFont font() {
    return font;
  }

  float width(String text, float size) {
    return font.getWidthPoint(shown(text), size);
  }

  /// The text with nothing in it that steers.
  String clean(String text) {
    var clean = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> {
      if (Character.isWhitespace(letter) && letter != '\n')
        clean.append(' ');
      else if (letter == '\n' || !isSteering(letter))
        clean.appendCodePoint(letter);
    });
    return clean.toString();
  }

  /// The text as this typeface can show it: what it has no letters for is written in Latin ones.
  ///
  /// @param clean without line breaks
  String shown(String clean) {
    if (clean.codePoints().allMatch(this::has))
      return clean;
    var shown = new StringBuilder();
    var strange = new StringBuilder();
    clean.codePoints().forEach(letter -> {
      if (!has(letter)) {
        strange.appendCodePoint(letter);
        return;
      }
      shown.append(latin(strange));
      strange.setLength(0);
      shown.appendCodePoint(letter);
    });
    return shown.append(latin(strange)).toString();
  }

  /// A question mark stands for what no script writes, such as a smiley.
  private String latin(StringBuilder strange) {
    return strange.isEmpty() ? "" : Latin.of(strange.toString(), this::has);
  }

  /// Letters that are written from the right are not drawn here, though it may have them.
  private boolean has(int letter) {
    var direction = Character.getDirectionality(letter);
    return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
        && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        && font.charExists(letter);
  }

  private static boolean isSteering(int letter) {
    var type = Character.getType(letter);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }
}
