package no.fakturahub.camt;

import java.math.BigInteger;
import java.util.regex.Pattern;
import no.fakturahub.kernel.AccountNumber;
import no.fakturahub.xmlpieces.Piece;
import org.jspecify.annotations.Nullable;

/// An account as camt names it: by IBAN (ISO 13616), or as a domestic number under `Othr`.
///
/// @param number the Norwegian account number, which a Norwegian IBAN holds from its fifth character on
record CamtAccount(String text, @Nullable AccountNumber number) {

  private static final Pattern IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  /// @param account the element that has `Id/IBAN` or `Id/Othr/Id`
  static CamtAccount of(Piece account) {
    var iban = account.text("Id/IBAN");
    var text = (iban.isEmpty() ? account.text("Id/Othr/Id") : iban).replace(" ", "");
    var number = text.startsWith("NO") && isIban(text) ? text.substring(4) : text;
    return new CamtAccount(text,
        AccountNumber.isOne(number) ? new AccountNumber(number) : null);
  }

  boolean isValid() {
    return number != null || isIban(text);
  }

  /// So that the same account reads the same, whichever way it was written.
  String written() {
    return number == null ? text : number.value();
  }

  private static boolean isIban(String text) {
    if (!IBAN.matcher(text).matches())
      return false;
    var digits = new StringBuilder();
    (text.substring(4) + text.substring(0, 4)).chars()
        .forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
  }
}
