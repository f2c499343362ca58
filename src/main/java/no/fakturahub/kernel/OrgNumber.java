package no.fakturahub.kernel;

import java.util.regex.Pattern;

/// A Norwegian organisation number: nine digits, the last a MOD11 check digit
/// (Brønnøysundregistrene; PEPPOL-COMMON-R041 with the same weights).
public record OrgNumber(String value) {

  private static final Pattern NINE = Pattern.compile("[0-9]{9}");

  public OrgNumber {
    if (!isOne(value))
      throw new IllegalArgumentException("Not an organisation number: '%s'".formatted(value));
  }

  public static boolean isOne(String text) {
    return NINE.matcher(text).matches() && Mod11.closes(text);
  }

  /// As printed on paper: `974 760 673`.
  public String spaced() {
    return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6);
  }

  @Override
  public String toString() {
    return value;
  }
}
