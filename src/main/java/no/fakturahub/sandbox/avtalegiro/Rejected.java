package no.fakturahub.sandbox.avtalegiro;

/// The bank takes nothing of the file.
final class Rejected extends Exception {

  private static final long serialVersionUID = 1;

  Rejected(int line, String why) {
    super("line %d: %s".formatted(line, why));
  }
}
