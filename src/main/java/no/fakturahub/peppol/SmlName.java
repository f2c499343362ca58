package no.fakturahub.peppol;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import no.fakturahub.kernel.Sha256;

/// Under which name the DNS tells of a participant: `<hash>.iso6523-actorid-upis.<zone>`, where the
/// hash is SHA-256 of the identifier in lower case, in Base32 without `=` (Peppol SML 1.3.0; Peppol
/// Policy for use of Identifiers 4.4.0, policy 7; RFC 4648 § 6).
public final class SmlName {

  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int DIGITS = 52;

  private SmlName() {}

  /// @param participant as `0192:<org number>`
  public static String of(String participant, String zone) {
    var value = participant.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    return base32(Sha256.of(value)) + ".iso6523-actorid-upis." + zone;
  }

  /// The 256 bits and four more, which are nothing, make 52 digits of five bits.
  private static String base32(String hex) {
    var number = new BigInteger(1, HexFormat.of().parseHex(hex)).shiftLeft(4).toString(32);
    return "0".repeat(DIGITS - number.length()).concat(number).chars()
        .mapToObj(digit -> String.valueOf(BASE32.charAt(Character.digit(digit, 32))))
        .collect(Collectors.joining());
  }
}
