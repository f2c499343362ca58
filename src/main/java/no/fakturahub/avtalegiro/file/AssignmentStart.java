package no.fakturahub.avtalegiro.file;

import no.fakturahub.kernel.AccountNumber;

/// Record 20: which account the assignment is for.
record AssignmentStart(AssignmentKind kind, int number, AccountNumber account)
    implements
      GiroLine {

  static AssignmentStart of(AssignmentKind kind, Line line) {
    line.zeros(9, 17);
    line.zeros(36, 80);
    return new AssignmentStart(kind, (int) line.number(18, 24), line.account(25));
  }

  @Override
  public String line() {
    return Columns.of(kind.start()).zeros(9, 17).number(18, 24, number)
        .left(25, 35, account.value()).zeros(36, 80).line();
  }
}
