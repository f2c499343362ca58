package no.fakturahub.avtalegiro.file;

import java.time.LocalDate;

/// Record 89, once: what the transmission came to.
///
/// @param records all of the file, with this one
record TransmissionEnd(long transactions, long records, long ore, LocalDate firstDue)
    implements
      GiroLine {

  static final String FORMAT = "NY000089";

  static TransmissionEnd of(Line line) {
    line.zeros(48, 80);
    return new TransmissionEnd(line.number(9, 16), line.number(17, 24), line.number(25, 41),
        line.date(42));
  }

  @Override
  public String line() {
    return Columns.of(FORMAT).number(9, 16, transactions).number(17, 24, records)
        .number(25, 41, ore).date(42, firstDue).zeros(48, 80).line();
  }
}
