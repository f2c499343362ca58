package no.fakturahub.event;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The seal of a message by Standard Webhooks 1.0.0, "Signature scheme": HMAC-SHA256 over id, seconds and body.
public final class Signature {

  private static final String HMAC = "HmacSHA256";
  private static final String SECRET = "whsec_";

  private Signature() {}

  /// @param id of the event, the same on every try
  /// @param at of this try
  /// @return as it stands in `webhook-signature`
  public static String of(byte[] secret, String id, Instant at, byte[] body) {
    var before = "%s.%d.".formatted(id, at.getEpochSecond()).getBytes(StandardCharsets.UTF_8);
    return "v1," + Base64.getEncoder().encodeToString(hmac(secret, before, body));
  }

  /// As people are shown it, once.
  public static String shown(byte[] secret) {
    return SECRET + Base64.getEncoder().encodeToString(secret);
  }

  public static byte[] hmac(byte[] key, byte[]... parts) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      for (var part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
