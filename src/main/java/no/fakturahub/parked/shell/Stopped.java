package no.fakturahub.parked.shell;

import java.nio.charset.StandardCharsets;
import no.fakturahub.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/// Something that stopped, about to be parked.
///
/// @param headers as JSON
/// @param original null when it lies outside
record Stopped(String where, String endpoint, String name, String code, String detail,
    String headers, byte @Nullable [] original, long size) {

  /// What is told may quote the original, and PostgreSQL keeps no NUL in a text.
  Stopped {
    name = storable(name);
    detail = storable(detail);
  }

  private static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }

  /// Of the bytes; of their number where the hub does not hold them.
  String sha256() {
    return Sha256.of(
        original == null ? Long.toString(size).getBytes(StandardCharsets.US_ASCII) : original);
  }

  /// The same for the same thing at the same place.
  String key() {
    return Sha256.of(String.join("\n", where, name, sha256()).getBytes(StandardCharsets.UTF_8));
  }
}
