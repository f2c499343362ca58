package no.fakturahub.report;

import java.time.LocalDate;
import java.util.List;
import no.fakturahub.kernel.Cells;
import no.fakturahub.kernel.Money;

/// A table that people take with them.
///
/// @param rows whose cells are words, sums, days or whole numbers, each as its type
public record Sheet(String title, List<String> headings, List<List<Object>> rows) {

  public Sheet {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
    for (var row : rows) {
      if (row.size() != headings.size())
        throw new IllegalArgumentException("%s: %d cells under %d headings".formatted(title,
            row.size(), headings.size()));
      for (var cell : row) {
        if (!(cell instanceof String || cell instanceof Money || cell instanceof LocalDate
            || cell instanceof Long))
          throw new IllegalArgumentException("No cell: " + cell.getClass());
      }
    }
  }

  /// As a Norwegian spreadsheet opens it by itself: a byte order mark, semicolons, decimal commas, and nothing that it
  /// would reckon with.
  public String csv() {
    var file = new StringBuilder("\uFEFF").append(
        Cells.line(headings.stream().map(Cells::words).toList()));
    rows.forEach(row -> file.append(Cells.line(row.stream().map(Sheet::cell).toList())));
    return file.toString();
  }

  private static Object cell(Object cell) {
    return switch (cell) {
      case Money sum -> Cells.kroner(sum);
      case String words -> Cells.words(words);
      default -> cell;
    };
  }
}
