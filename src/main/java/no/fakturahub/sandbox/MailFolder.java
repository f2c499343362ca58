package no.fakturahub.sandbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import no.fakturahub.kernel.Sha256;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The mails that came, one file for each Message-ID, and `mail.log` with a line for each time one came.
/// What comes twice under one Message-ID is one mail to its reader, so the file is kept and the times counted.
@Component
@Profile("sandbox")
class MailFolder {

  private final Path folder;
  private final Clock clock;

  MailFolder(@Value("${hub.data}") Path data, Clock clock) {
    this.folder = data.resolve("sandbox").resolve("mail");
    this.clock = clock;
  }

  synchronized void keep(MimeMessage mail, String receiver)
      throws IOException, MessagingException {
    Files.createDirectories(folder);
    var bytes = new ByteArrayOutputStream();
    mail.writeTo(bytes);
    var id = safe(Optional.ofNullable(mail.getMessageID())
        .orElseGet(() -> Sha256.of(bytes.toByteArray())));
    var file = folder.resolve(id + ".eml");
    var before = Files.exists(file) ? timesOf(id) : 0;
    write(file, bytes.toByteArray());
    var line = MailLine.of(clock.instant(), id, before + 1, mail, receiver);
    Files.writeString(log(), line.text(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /// Each mail as it last came, the latest first.
  List<MailLine> all() throws IOException {
    return List.copyOf(lines()).reversed();
  }

  Optional<byte[]> read(String id) throws IOException {
    var file = folder.resolve(safe(id) + ".eml");
    return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  private int timesOf(String id) throws IOException {
    return lines().stream().filter(line -> line.id().equals(id)).mapToInt(MailLine::times).sum();
  }

  private Collection<MailLine> lines() throws IOException {
    if (!Files.exists(log()))
      return List.of();
    var latest = new LinkedHashMap<String, MailLine>();
    try (var lines = Files.lines(log())) {
      lines.flatMap(line -> MailLine.parse(line).stream()).forEach(line -> {
        latest.remove(line.id());
        latest.put(line.id(), line);
      });
    }
    return latest.values();
  }

  private Path log() {
    return folder.resolve("mail.log");
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    var temporary = file.resolveSibling(file.getFileName() + ".tmp");
    try (var out = FileChannel.open(temporary, StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
      for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
        out.write(rest);
      }
      out.force(true);
    }
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /// A Message-ID as a file name. Two ids that would look the same are told apart by their hash.
  static String safe(String messageId) {
    var bare = messageId.strip().replaceAll("^<|>$", "");
    var name = bare.replaceAll("[^A-Za-z0-9@_.-]|(?<![A-Za-z0-9])\\.", "_");
    if (name.equals(bare) && name.length() <= 120)
      return name;
    return name.substring(0, Math.min(80, name.length())) + "-"
        + Sha256.of(bare.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }
}
