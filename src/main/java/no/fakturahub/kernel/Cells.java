package no.fakturahub.kernel;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A line of a file that others open as a table: cells between semicolons, and no cell that a spreadsheet would
/// reckon with.
public final class Cells {

  private static final String RECKONED = "=+-@\t\r";

  private Cells() {}

  public static String line(List<? extends @Nullable Object> cells) {
    return cells.stream().map(cell -> cell == null ? "" : cell.toString())
        .collect(Collectors.joining(";", "", "\r\n"));
  }

  /// Somebody's words. What begins as a formula gets an apostrophe before it (OWASP, CSV Injection).
  public static String words(@Nullable String text) {
    if (text == null || text.isEmpty())
      return "";
    var safe = RECKONED.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    return safe.matches("[^;\"\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  /// Kroner with a decimal comma, as Norwegian spreadsheets read them.
  public static String kroner(Money amount) {
    return amount.toString().replace('.', ',');
  }
}
