package no.fakturahub.access.shell;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Component;

/// The second factor: codes of six digits that change each 30 seconds (RFC 6238 with HMAC-SHA-1, which every app has).
@Component
class Second {

  private static final SecureRandom RANDOM = new SecureRandom();
  /** RFC 4226 § 4 R6 recommends 160 bits. */
  private static final int SECRET_BYTES = 20;
  private static final Duration STEP = Duration.ofSeconds(30);

  private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
  private final Clock clock;

  Second(Clock clock) {
    this.clock = clock;
  }

  String secret() {
    var bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return new Base32().encodeToString(bytes);
  }

  String address(String name, String secret) {
    return "otpauth://totp/Fakturahub:%s?secret=%s&issuer=Fakturahub".formatted(
        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"), secret);
  }

  /// One step back and forth is let pass, for clocks that differ (RFC 6238 § 5.2).
  boolean isOf(String secret, String code) {
    var now = clock.instant();
    return is(secret, code, now.minus(STEP)) || is(secret, code, now)
        || is(secret, code, now.plus(STEP));
  }

  String code(String secret, Instant at) {
    try {
      return codes.generateOneTimePasswordString(
          new SecretKeySpec(new Base32().decode(secret), codes.getAlgorithm()), at);
    } catch (InvalidKeyException ourOwn) {
      throw new IllegalStateException(ourOwn);
    }
  }

  private boolean is(String secret, String code, Instant at) {
    return MessageDigest.isEqual(code(secret, at).getBytes(StandardCharsets.UTF_8),
        code.getBytes(StandardCharsets.UTF_8));
  }
}
