package no.fakturahub.paper.shell;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines of a width: at spaces, and inside a word only when it is wider than the
/// line. The lines are the text itself, broken where what is shown of it must be.
final class Wrap {

  private final Typeface face;
  private final float size;
  private final float width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private float used;

  private Wrap(Typeface face, float size, float width) {
    this.face = face;
    this.size = size;
    this.width = width;
  }

  static List<String> lines(String text, Typeface face, float size, float width) {
    var wrap = new Wrap(face, size, width);
    for (var paragraph : face.clean(text).strip().split("\n")) {
      for (var word : paragraph.strip().split(" +")) {
        wrap.add(word);
      }
      wrap.end();
    }
    return wrap.lines;
  }

  private void add(String word) {
    var space = line.isEmpty() ? "" : " ";
    var wanted = face.width(space + word, size);
    if (used + wanted <= width) {
      line.append(space).append(word);
      used += wanted;
    } else if (!line.isEmpty()) {
      end();
      add(word);
    } else {
      letters(word);
    }
  }

  private void letters(String word) {
    word.codePoints().mapToObj(Character::toString).forEach(letter -> {
      var wanted = face.width(letter, size);
      if (used + wanted > width && !line.isEmpty())
        end();
      line.append(letter);
      used += wanted;
    });
  }

  private void end() {
    lines.add(line.toString());
    line.setLength(0);
    used = 0;
  }
}
