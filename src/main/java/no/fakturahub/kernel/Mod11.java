package no.fakturahub.kernel;

/// The check digit that organisation numbers, account numbers and half of all KIDs end in.
final class Mod11 {

  private Mod11() {}

  /// Weights 2, 3, 4, 5, 6, 7, 2, 3 … from the right; ten has no digit.
  ///
  /// @return 0–9, or 10
  static int checkOf(String payload) {
    var sum = 0;
    for (var i = 0; i < payload.length(); i++) {
      sum += (payload.charAt(payload.length() - 1 - i) - '0') * (2 + i % 6);
    }
    return (11 - sum % 11) % 11;
  }

  static boolean closes(String digits) {
    var last = digits.length() - 1;
    return checkOf(digits.substring(0, last)) == digits.charAt(last) - '0';
  }
}
