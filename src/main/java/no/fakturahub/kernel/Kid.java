package no.fakturahub.kernel;

import java.util.regex.Pattern;

/// Customer identification on a Norwegian giro: 4–25 characters, digits, the last a check digit or a hyphen
/// (Nets, OCR giro System specification 2003, §5). Which check is the right one is for the seller's
/// [KidAgreement] to say, so a Kid alone is only well formed.
public record Kid(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9]{3,24}[0-9-]");

  public Kid {
    if (!isOne(value))
      throw new IllegalArgumentException(
          "A KID is 4–25 digits and may end in '-': '%s'".formatted(value));
  }

  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  public static Kid of(String payload, KidAlgorithm algorithm) {
    return new Kid(payload + algorithm.checkOf(payload));
  }

  @Override
  public String toString() {
    return value;
  }
}
