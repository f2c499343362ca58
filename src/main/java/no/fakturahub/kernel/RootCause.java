package no.fakturahub.kernel;

/// What lies at the bottom of a failure, for a person to read.
public final class RootCause {

  private RootCause() {}

  /// @return its own words, or its name where it has none
  public static String of(Throwable failure) {
    var cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
