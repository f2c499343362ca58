package no.fakturahub.sandbox.efaktura;

/// A `validationFault`: the question is wrong. The numbers are the operator's own; the words that nobody outside it has
/// reported are marked "(sandbox)".
final class Rejected extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String code;

  Rejected(String code, String message) {
    super(message);
    this.code = code;
  }

  String code() {
    return code;
  }
}
