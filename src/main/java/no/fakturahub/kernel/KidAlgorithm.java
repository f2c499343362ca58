package no.fakturahub.kernel;

/// How a KID's last character is reckoned (Nets, OCR giro System specification 2003, §5).
public enum KidAlgorithm {

  /** Luhn: weights 2, 1, 2, 1 from the right, digits of the products summed. */
  MOD10,

  /** Weights 2–7 from the right; a check "digit" of ten is written as a hyphen. */
  MOD11;

  public char checkOf(String payload) {
    return switch (this) {
      case MOD10 -> luhn(payload);
      case MOD11 -> {
        var check = Mod11.checkOf(payload);
        yield check == 10 ? '-' : (char) ('0' + check);
      }
    };
  }

  public boolean closes(String kid) {
    var last = kid.length() - 1;
    return last > 0 && checkOf(kid.substring(0, last)) == kid.charAt(last);
  }

  private static char luhn(String payload) {
    var sum = 0;
    for (var i = 0; i < payload.length(); i++) {
      var digit = payload.charAt(payload.length() - 1 - i) - '0';
      var product = i % 2 == 0 ? digit * 2 : digit;
      sum += product / 10 + product % 10;
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }
}
