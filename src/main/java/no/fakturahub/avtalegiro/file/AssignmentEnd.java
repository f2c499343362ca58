package no.fakturahub.avtalegiro.file;

import java.time.LocalDate;

/// Record 88: what the assignment came to.
///
/// @param records with the start record and this one
record AssignmentEnd(AssignmentKind kind, long transactions, long records, long ore,
    LocalDate firstDue, LocalDate lastDue) implements GiroLine {

  static AssignmentEnd of(AssignmentKind kind, Line line) {
    line.zeros(54, 80);
    return new AssignmentEnd(kind, line.number(9, 16), line.number(17, 24), line.number(25, 41),
        line.date(42), line.date(48));
  }

  @Override
  public String line() {
    return Columns.of(kind.end()).number(9, 16, transactions).number(17, 24, records)
        .number(25, 41, ore).date(42, firstDue).date(48, lastDue).zeros(54, 80).line();
  }
}
