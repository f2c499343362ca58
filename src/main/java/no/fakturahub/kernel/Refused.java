package no.fakturahub.kernel;

/// Something cannot be taken further, and trying again will not help: a person must act.
///
/// The code is a key of `reasons_nb.properties` and `reasons_en.properties`, where the cause and the cure stand
/// in words a person can follow; the detail is what this case adds to them.
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String code;

  public Refused(String code, String detail) {
    super(detail);
    this.code = code;
  }

  public Refused(String code, String detail, Throwable cause) {
    super(detail, cause);
    this.code = code;
  }

  public String code() {
    return code;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }
}
