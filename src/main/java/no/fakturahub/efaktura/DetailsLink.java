package no.fakturahub.efaktura;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The part of a details link that opens one invoice until a day, and cannot be made without the key: version, invoice
/// and expiry, then HMAC-SHA-256 over them (RFC 2104), in base64url (RFC 4648 § 5). 57 bytes are 76 letters with no
/// bit to spare, so there is one spelling of each.
///
/// The operator asks for a signed address that holds for a time, and for 16 months of presentation
/// (efaktura.no/developer/efaktura-how-does-it-work); how it is signed is ours.
public final class DetailsLink {

  /// What a link opens.
  public sealed interface Opened {

    record Invoice(UUID id) implements Opened {}

    /// It was one of ours.
    record Expired() implements Opened {}

    record Forged() implements Opened {}
  }

  private static final byte VERSION = 1;
  private static final int SAID = 1 + 16 + 8;
  private static final int SIGNATURE = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{76}");

  private final List<byte[]> keys;

  /// @param keys the first signs, all are believed: so a key is changed without breaking what was sent. Each has at
  ///     least 32 bytes (RFC 2104 § 3)
  public DetailsLink(List<byte[]> keys) {
    if (keys.isEmpty() || keys.stream().anyMatch(key -> key.length < SIGNATURE))
      throw new IllegalArgumentException("A details link is signed with a key of 32 bytes or more");
    this.keys = keys.stream().map(byte[]::clone).toList();
  }

  /// @param until not itself included, to the second
  public String token(UUID invoice, Instant until) {
    var said = ByteBuffer.allocate(SAID).put(VERSION).putLong(invoice.getMostSignificantBits())
        .putLong(invoice.getLeastSignificantBits()).putLong(until.getEpochSecond()).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(ByteBuffer
        .allocate(SAID + SIGNATURE).put(said).put(sign(keys.getFirst(), said)).array());
  }

  public Opened open(String token, Instant now) {
    if (!FORM.matcher(token).matches())
      return new Opened.Forged();
    var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
    var said = new byte[SAID];
    var signature = new byte[SIGNATURE];
    bytes.get(said).get(signature);
    if (!isOurs(said, signature) || said[0] != VERSION)
      return new Opened.Forged();
    var fields = ByteBuffer.wrap(said, 1, SAID - 1);
    var invoice = new UUID(fields.getLong(), fields.getLong());
    var until = Instant.ofEpochSecond(fields.getLong());
    return now.isBefore(until) ? new Opened.Invoice(invoice) : new Opened.Expired();
  }

  /// Compares every byte with every key, so that the time it takes tells nothing.
  private boolean isOurs(byte[] said, byte[] signature) {
    var ours = false;
    for (var key : keys) {
      ours |= MessageDigest.isEqual(sign(key, said), signature);
    }
    return ours;
  }

  private static byte[] sign(byte[] key, byte[] said) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(said);
    } catch (NoSuchAlgorithmException | InvalidKeyException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
