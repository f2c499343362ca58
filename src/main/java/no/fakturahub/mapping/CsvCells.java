package no.fakturahub.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cells of one row, fed line by line, for a cell in quotes may go on over several (RFC 4180 §2).
/// A quote inside a cell without quotes stands for itself, as in `19" skjerm`.
final class CsvCells {

  private enum State {
    START, BARE, QUOTED, CLOSED
  }

  private final char separator;
  private final int longest;
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private State state = State.START;
  private @Nullable String flaw;

  CsvCells(char separator, int longest) {
    this.separator = separator;
    this.longest = longest;
  }

  List<String> cells() {
    return cells;
  }

  @Nullable
  String flaw() {
    return flaw;
  }

  /// @return whether the row ends with this line
  boolean feed(String line) {
    for (var i = 0; i < line.length() && flaw == null; i++) {
      take(line.charAt(i));
      if (cell.length() > longest)
        flaw = "has more than %d characters in cell %d".formatted(longest, cells.size() + 1);
    }
    if (state == State.QUOTED && flaw == null) {
      cell.append('\n');
      return false;
    }
    endCell();
    return true;
  }

  private void take(char c) {
    switch (state) {
      case START, BARE -> {
        if (c == separator)
          endCell();
        else if (c == '"' && state == State.START)
          state = State.QUOTED;
        else
          add(c, State.BARE);
      }
      case QUOTED -> {
        if (c == '"')
          state = State.CLOSED;
        else
          cell.append(c);
      }
      case CLOSED -> {
        if (c == '"')
          add(c, State.QUOTED);
        else if (c == separator)
          endCell();
        else
          flaw = "has '%s' after the quote that closes cell %d".formatted(c, cells.size() + 1);
      }
    }
  }

  private void add(char c, State next) {
    cell.append(c);
    state = next;
  }

  private void endCell() {
    cells.add(cell.toString());
    cell.setLength(0);
    state = State.START;
  }
}
