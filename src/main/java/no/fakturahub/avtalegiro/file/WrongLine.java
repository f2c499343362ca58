package no.fakturahub.avtalegiro.file;

/// A line says something that a file to the bank cannot say. Line and columns are counted from one.
public final class WrongLine extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;

  WrongLine(int line, int first, int last, String found, String wanted) {
    super("Line %d, columns %d–%d: '%s', wanted %s".formatted(line, first, last, found, wanted));
    this.line = line;
    this.column = first;
  }

  public int line() {
    return line;
  }

  /// The first of the columns concerned.
  public int column() {
    return column;
  }
}
