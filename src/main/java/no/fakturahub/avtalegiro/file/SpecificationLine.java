package no.fakturahub.avtalegiro.file;

/// Record 49: half a line of what the bank shows the payer. A wrong line or column number makes the bank refuse the
/// whole transaction, so there is none.
///
/// @param number of the transaction it belongs to
/// @param row 1–42
/// @param half 1 for the left half of the row, 2 for the right
/// @param text 40 columns, not empty; blanks in front are kept
record SpecificationLine(int number, int row, int half, String text) implements GiroLine {

  static final String FORMAT = "NY212149";
  static final int ROWS = 42;
  static final int HALF = 40;

  SpecificationLine {
    if (row < 1 || row > ROWS || half < 1 || half > 2)
      throw new IllegalArgumentException("Rows 1–42, halves 1–2: %d, %d".formatted(row, half));
  }

  static SpecificationLine of(Line line) {
    if (!line.columns(16, 16).equals("4"))
      throw line.wrong(16, 16, "4");
    var row = line.number(17, 19);
    if (row < 1 || row > ROWS)
      throw line.wrong(17, 19, "001–042");
    var half = line.number(20, 20);
    if (half < 1 || half > 2)
      throw line.wrong(20, 20, "1, 2");
    if (line.left(21, 60).isEmpty())
      throw line.wrong(21, 60, "text");
    line.zeros(61, 80);
    return new SpecificationLine((int) line.number(9, 15), (int) row, (int) half,
        line.left(21, 60));
  }

  @Override
  public String line() {
    return Columns.of(FORMAT).number(9, 15, number).number(16, 16, 4).number(17, 19, row)
        .number(20, 20, half).left(21, 60, text).zeros(61, 80).line();
  }
}
