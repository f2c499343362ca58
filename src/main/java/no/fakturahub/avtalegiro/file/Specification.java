package no.fakturahub.avtalegiro.file;

import java.util.ArrayList;
import java.util.List;

/// What the bank shows the payer of a claim: at most 42 rows of 80 characters, in ISO 8859-1. Blanks at the end of a
/// row and empty rows at the end say nothing and are left out.
public record Specification(List<String> rows) {

  public static final Specification NONE = new Specification(List.of());
  public static final int MOST_ROWS = SpecificationLine.ROWS;
  public static final int WIDTH = 2 * SpecificationLine.HALF;

  public Specification {
    rows = withoutEmptyEnd(rows.stream().map(String::stripTrailing).toList());
    if (rows.size() > MOST_ROWS)
      throw new IllegalArgumentException("At most 42 rows: " + rows.size());
    rows.forEach(row -> GiroText.check(row, WIDTH));
  }

  private static List<String> withoutEmptyEnd(List<String> rows) {
    var end = rows.size();
    while (end > 0 && rows.get(end - 1).isEmpty()) {
      end--;
    }
    return List.copyOf(rows.subList(0, end));
  }

  /// A half without text has no line.
  List<SpecificationLine> lines(int transaction) {
    var lines = new ArrayList<SpecificationLine>();
    for (var row = 0; row < rows.size(); row++) {
      for (var half = 0; half < 2; half++) {
        var text = half(rows.get(row), half);
        if (!text.isBlank())
          lines.add(new SpecificationLine(transaction, row + 1, half + 1, text));
      }
    }
    return lines;
  }

  private static String half(String row, int half) {
    var from = Math.min(row.length(), half * SpecificationLine.HALF);
    return row.substring(from, Math.min(row.length(), from + SpecificationLine.HALF));
  }

  /// @param lines of one transaction, in order
  static Specification of(List<SpecificationLine> lines) {
    var rows = new ArrayList<String>();
    for (var line : lines) {
      while (rows.size() < line.row()) {
        rows.add("");
      }
      var left = rows.get(line.row() - 1);
      rows.set(line.row() - 1, line.half() == 1
          ? line.text()
          : left + " ".repeat(SpecificationLine.HALF - left.length()) + line.text());
    }
    return new Specification(rows);
  }
}
