package no.fakturahub.ledger.shell.tripletex;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.later.Later;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Where Tripletex tells that something has changed, such as posts that were closed against each other. It may skip
/// versions and tell late, so what it says is not read: the open items are compared instead.
///
/// A call is believed by its signature: base64 of HMAC-SHA512, under the subscription's secret, of the header
/// `idempotency-key`, `&` and the body (Tripletex API 2.0 documentation, "Webhooks", since 2.71.19).
@RestController("tripletexHooks")
class Hooks {

  private static final String ALGORITHM = "HmacSHA512";

  private final TripletexSettings settings;
  private final Later later;
  private final OneTimeTask<Void> compareBooks;

  Hooks(TripletexSettings settings, Later later,
      @Qualifier("compareBooks") OneTimeTask<Void> compareBooks) {
    this.settings = settings;
    this.later = later;
    this.compareBooks = compareBooks;
  }

  /// @return 204 when it is believed, however often it is told; 401 otherwise
  @PostMapping("/hooks/tripletex/{seller}")
  @Transactional
  public ResponseEntity<Void> changed(@PathVariable("seller") String seller,
      @RequestHeader(name = "idempotency-key", defaultValue = "") String key,
      @RequestHeader(name = "x-request-signature", defaultValue = "") String signature,
      @RequestBody byte[] body) {
    if (!OrgNumber.isOne(seller) || !isSigned(new OrgNumber(seller), key, signature, body))
      return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    later.run(compareBooks, seller);
    return ResponseEntity.noContent().build();
  }

  private boolean isSigned(OrgNumber seller, String key, String signature, byte[] body) {
    var secret = settings.webhookSecret(seller);
    if (secret.isEmpty())
      return false;
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
      mac.update((key + "&").getBytes(UTF_8));
      return MessageDigest.isEqual(Base64.getEncoder().encode(mac.doFinal(body)),
          signature.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
