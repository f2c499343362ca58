package no.fakturahub.mapping;

/// How much of one file the hub is willing to read. What goes beyond is refused, never cut short.
///
/// @param fileBytes in the whole file
/// @param recordBytes in one order with its attachments, which is also what memory may hold
/// @param depth of elements or objects within each other
/// @param textLength characters in one value: an attachment is one value, in base64
/// @param rows of one order in CSV
/// @param cells in a row of CSV
/// @param cellLength characters in a cell of CSV: a spreadsheet holds no more in one (Excel specifications and limits),
///     and stylesheets search cells for patterns, which takes seconds in one of megabytes
public record Limits(long fileBytes, int recordBytes, int depth, int textLength, int rows,
    int cells, int cellLength) {

  /// Room for any order seen so far, and for 10 MB of attachments.
  public static final Limits SAFE = new Limits(512L << 20, 20 << 20, 64, 15 << 20, 10_000, 200,
      32_767);

  public Limits {
    if (fileBytes < 1 || recordBytes < 1 || depth < 1 || textLength < 1 || rows < 1 || cells < 1
        || cellLength < 1)
      throw new IllegalArgumentException("A limit is at least one");
  }
}
