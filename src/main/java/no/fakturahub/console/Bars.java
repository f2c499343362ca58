package no.fakturahub.console;

import java.util.List;
import java.util.stream.IntStream;

/// A picture of some figures, each as a bar: what a template needs to draw it.
///
/// @param label a key of the messages
/// @param shown the figure as the reader writes it
/// @param tone a class of the style sheet
public record Bars(List<Bar> bars) {

  /// @param y from the top
  /// @param width of the longest one's
  public record Bar(String label, String shown, String tone, int y, int width) {}

  public record Figure(String label, String shown, String tone, double value) {}

  private static final int LONGEST = 380;
  private static final int STEP = 30;

  static Bars of(List<Figure> figures) {
    var most = figures.stream().mapToDouble(Figure::value).max().orElse(0);
    return new Bars(IntStream.range(0, figures.size()).mapToObj(i -> {
      var one = figures.get(i);
      return new Bar(one.label(), one.shown(), one.tone(), i * STEP,
          most <= 0 ? 1 : Math.max(1, (int) (LONGEST * one.value() / most)));
    }).toList());
  }

  public int height() {
    return bars.size() * STEP;
  }
}
