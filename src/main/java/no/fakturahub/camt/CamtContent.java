package no.fakturahub.camt;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// What was told of one account, as a fingerprint: the same in every copy, however it is laid out and whenever it was
/// made.
final class CamtContent {

  private final MessageDigest digest;

  CamtContent() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  void add(CamtStatement statement) {
    add(List.of(statement.account(), statement.currency()));
  }

  void add(CamtTransaction it) {
    var entry = it.entry();
    add(List.of(entry.reference(), entry.amount().stripTrailingZeros(), entry.status(),
        entry.reversal(), "" + entry.booked(), "" + entry.valued(), entry.servicerReference(),
        it.amount().stripTrailingZeros(), it.ids(), it.debtor(), it.references(), it.text()));
  }

  private void add(List<Object> what) {
    digest.update(what.toString().getBytes(StandardCharsets.UTF_8));
  }

  /// Ends it.
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
