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

  private static final int[] TWICE = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9, 0, 0, 0, 0, 0, 0};

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
    for (var i = to - 1; i >= from; i -= 2) {
      sum += TWICE[text[i] & 15];
    }
    for (var i = to - 2; i >= from; i -= 2) {
      sum += text[i] - '0';
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }
}
