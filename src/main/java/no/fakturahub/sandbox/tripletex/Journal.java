package no.fakturahub.sandbox.tripletex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// What happened, one JSON object a line, on disk before anybody is told.
final class Journal {

  private final FileChannel file;

  /// @param told every line that stands, in order. A last line that was cut off by the end of the
  ///     process never happened, and goes.
  Journal(Path path, Consumer<JsonNode> told) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
          StandardOpenOption.WRITE);
      var stands = replay(Files.readAllBytes(path), told);
      file.truncate(stands).position(stands);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void append(JsonNode event) {
    try {
      var line = ByteBuffer.wrap((Json.text(event) + "\n").getBytes(StandardCharsets.UTF_8));
      while (line.hasRemaining()) {
        file.write(line);
      }
      file.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int replay(byte[] bytes, Consumer<JsonNode> told) {
    var start = 0;
    for (var at = 0; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        told.accept(Json.read(new String(bytes, start, at - start, StandardCharsets.UTF_8)));
        start = at + 1;
      }
    }
    return start;
  }
}
