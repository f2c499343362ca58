package no.fakturahub.avtalegiro.file;

/// Record 31, "beløpspost 2": names for people to read.
///
/// @param payer the payer's short name, ten columns
/// @param reference shown on the payer's statement, 25 columns; where it is empty, the agreement's fixed text is
record AmountItem2(TransactionType type, int number, String payer, String reference)
    implements
      GiroLine {

  static AmountItem2 of(TransactionType type, Line line) {
    line.blanks(26, 50);
    line.zeros(76, 80);
    return new AmountItem2(type, (int) line.number(9, 15), line.left(16, 25), line.left(51, 75));
  }

  @Override
  public String line() {
    return Columns.of(type.item2()).number(9, 15, number).left(16, 25, payer).blanks(26, 50)
        .left(51, 75, reference).zeros(76, 80).line();
  }
}
