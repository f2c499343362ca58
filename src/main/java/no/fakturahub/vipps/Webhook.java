package no.fakturahub.vipps;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A message from Vipps MobilePay, and whether it is from them (Webhooks API, Request
/// authentication, read 2026; the page's own example is a test here). No age is prescribed at which
/// a message is too old: one that is repeated makes us look, and no more.
///
/// @param host the authority of the address that was registered, with its port where it has one
/// @param pathAndQuery the rest of that address
/// @param date the header `x-ms-date`, as it came
/// @param contentHash the header `x-ms-content-sha256`
/// @param authorization the header `Authorization`
public record Webhook(String host, String pathAndQuery, String date, String contentHash,
    String authorization, byte[] body) {

  private static final String SCHEME = "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256"
      + "&Signature=";

  /// @param secret as it was given when the address was registered: its characters are the key, and
  ///     not what they would be in Base64
  public boolean isSealedWith(String secret) {
    var hash = contentHash(body);
    return !secret.isEmpty() && same(hash, contentHash)
        && same(seal(secret, host, pathAndQuery, date, hash), authorization);
  }

  /// The header `Authorization` of a message to this address.
  public static String seal(String secret, String host, String pathAndQuery, String date,
      String contentHash) {
    var signed = "POST\n%s\n%s;%s;%s".formatted(pathAndQuery, date, host, contentHash);
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return SCHEME + Base64.getEncoder()
          .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /// The header `x-ms-content-sha256` of a message with this body.
  public static String contentHash(byte[] body) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(body));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /// Takes as long for a near miss as for any other.
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8),
        other.getBytes(StandardCharsets.UTF_8));
  }
}
