package no.fakturahub.avtalegiro.file;

/// Record 10, once: who sends what to whom.
///
/// @param sender the payee's customer unit id (kundeenhet-ID), eight digits; never Nets' own
/// @param number the sender's own count of its transmissions
record TransmissionStart(String sender, int number) implements GiroLine {

  static final String FORMAT = "NY000010";
  /// Nets' own id, to whom these files go.
  static final String NETS = "00008080";

  TransmissionStart {
    if (!sender.matches("[0-9]{8}") || sender.equals(NETS))
      throw new IllegalArgumentException(
          "A customer unit id is eight digits, and not the bank's own: '%s'".formatted(sender));
  }

  static TransmissionStart of(Line line) {
    if (!line.columns(24, 31).equals(NETS))
      throw line.wrong(24, 31, NETS);
    if (line.digits(9, 16).equals(NETS))
      throw line.wrong(9, 16, "the payee's customer unit id");
    line.zeros(32, 80);
    return new TransmissionStart(line.digits(9, 16), (int) line.number(17, 23));
  }

  @Override
  public String line() {
    return Columns.of(FORMAT).left(9, 16, sender).number(17, 23, number).left(24, 31, NETS)
        .zeros(32, 80).line();
  }
}
