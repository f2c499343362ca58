package no.fakturahub.avtalegiro.file;

import java.time.LocalDate;
import no.fakturahub.kernel.Kid;

/// Record 30, "beløpspost 1": how much, when, under which KID.
///
/// @param number of the transaction within its assignment, above zero
/// @param due where it is no bank day, the bank takes the next one
record AmountItem1(TransactionType type, int number, LocalDate due, long ore, Kid kid)
    implements
      GiroLine {

  static AmountItem1 of(TransactionType type, Line line) {
    line.blanks(22, 32);
    line.zeros(75, 80);
    return new AmountItem1(type, (int) line.number(9, 15), line.date(16), line.number(33, 49),
        line.kid(50, 74));
  }

  @Override
  public String line() {
    return Columns.of(type.item1()).number(9, 15, number).date(16, due).blanks(22, 32)
        .number(33, 49, ore).right(50, 74, kid.value()).zeros(75, 80).line();
  }
}
