package no.fakturahub.kernel;

import java.nio.charset.StandardCharsets;

/// The check digit that organisation numbers, account numbers and half of all KIDs end in.
final class Mod11 {

  private Mod11() {}

  /// Weights 2, 3, 4, 5, 6, 7, 2, 3 … from the right; ten has no digit.
  ///
  /// @param text holds the digits, from one index up to another
  /// @return 0–9, or 10
  static int checkOf(byte[] text, int from, int to) {
    var sum = 0;
    var weight = 2;
    for (var i = to - 1; i >= from; i--) {
      sum += (text[i] - '0') * weight;
      weight = weight == 7 ? 2 : weight + 1;
    }
    return (11 - sum % 11) % 11;
  }

  static boolean closes(String digits) {
    var text = digits.getBytes(StandardCharsets.ISO_8859_1);
    var last = text.length - 1;
    return checkOf(text, 0, last) == text[last] - '0';
  }
}
