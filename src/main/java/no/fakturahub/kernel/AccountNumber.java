package no.fakturahub.kernel;

import java.math.BigInteger;
import java.util.regex.Pattern;

/// A Norwegian bank account number (BBAN): eleven digits, the last a MOD11 check digit, never 0000 in front.
public record AccountNumber(String value) {

  private static final Pattern ELEVEN = Pattern.compile("[0-9]{11}");
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  public AccountNumber {
    if (!isOne(value))
      throw new IllegalArgumentException("Not an account number: '%s'".formatted(value));
  }

  public static boolean isOne(String text) {
    return ELEVEN.matcher(text).matches() && !text.startsWith("0000") && Mod11.closes(text);
  }

  /// ISO 13616: 98 less the account and `NO00` (N = 23, O = 24) taken modulo 97.
  public String iban() {
    var rest = new BigInteger(value + "232400").mod(NINETY_SEVEN).intValue();
    return "NO%02d%s".formatted(98 - rest, value);
  }

  /// As printed on paper: `8601 11 17947`.
  public String spaced() {
    return value.substring(0, 4) + " " + value.substring(4, 6) + " " + value.substring(6);
  }

  @Override
  public String toString() {
    return value;
  }
}
