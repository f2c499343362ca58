package no.fakturahub.kernel;

import java.nio.charset.StandardCharsets;

/// How a KID's last character is reckoned (Nets, OCR giro System specification 2003, §5).
public enum KidAlgorithm {

  /** Luhn: weights 2, 1, 2, 1 from the right, digits of the products summed. */
  MOD10,

  /** Weights 2–7 from the right; a check "digit" of ten is written as a hyphen. */
  MOD11;

  public char checkOf(String payload) {
    return checkOf(payload.getBytes(StandardCharsets.ISO_8859_1), 0, payload.length());
  }

  public boolean closes(String kid) {
    return closes(kid.getBytes(StandardCharsets.ISO_8859_1), 0, kid.length());
  }

  /// The same where the KID stands, from one index up to another: a bank's file holds millions of them.
  public boolean closes(byte[] text, int from, int to) {
    return to - from > 1 && checkOf(text, from, to - 1) == text[to - 1];
  }

  private char checkOf(byte[] text, int from, int to) {
    return switch (this) {
      case MOD10 -> luhn(text, from, to);
      case MOD11 -> {
        var check = Mod11.checkOf(text, from, to);
        yield check == 10 ? '-' : (char) ('0' + check);
      }
    };
  }

  private static char luhn(byte[] text, int from, int to) {
    var sum = 0;
    var twice = true;
    for (var i = to - 1; i >= from; i--) {
      var product = (text[i] - '0') * (twice ? 2 : 1);
      sum += product > 9 ? product - 9 : product;
      twice = !twice;
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }
}
