package no.fakturahub.event.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import no.fakturahub.event.Signature;
import no.fakturahub.kernel.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The secrets of webhooks. None is kept: each is reckoned anew from the hub's own key, so the database alone tells
/// nobody how to seal a message.
@Component
class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  /** Standard Webhooks asks for 24 to 64 bytes of a secret; ours have 32. */
  private static final int KEY_BYTES = 32;

  private final String setting;
  private final Path file;

  Secrets(EventSettings settings, @Value("${hub.data}") Path data) {
    this.setting = settings.key();
    this.file = data.resolve("events.key");
  }

  /// @param number from 1; a new secret has the next
  byte[] of(UUID webhook, int number) {
    return Signature.hmac(key(),
        "webhook/%s/%d".formatted(webhook, number).getBytes(StandardCharsets.UTF_8));
  }

  private byte[] key() {
    try {
      if (setting.isBlank() && !Files.exists(file))
        make();
      var key = Base64.getDecoder()
          .decode(setting.isBlank() ? Files.readString(file).strip() : setting.strip());
      if (key.length < KEY_BYTES)
        throw new Refused("WEBHOOK_KEY", "hub.events.key: %d bytes".formatted(key.length));
      return key;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (IllegalArgumentException notBase64) {
      throw new Refused("WEBHOOK_KEY", "not base64", notBase64);
    }
  }

  private void make() throws IOException {
    var bytes = new byte[KEY_BYTES];
    RANDOM.nextBytes(bytes);
    Files.createDirectories(file.toAbsolutePath().getParent());
    var mine = file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[]{
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
        : new FileAttribute<?>[0];
    try {
      Files.writeString(Files.createFile(file, mine), Base64.getEncoder().encodeToString(bytes));
    } catch (FileAlreadyExistsException another) {
      // was quicker, and its key is as good
    }
  }
}
