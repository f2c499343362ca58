package no.fakturahub.sandbox.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import tools.jackson.databind.JsonNode;

/// What happened, one JSON object a line, on disk before anybody is told.
public final class Journal {

  /// Where a line stands, without its end.
  public record Place(long offset, int length) {}

  public interface Told {
    void line(JsonNode event, Place place);
  }

  private final FileChannel file;
  private final Told told;

  /// @param told every line that stands, in order, and each that is added. A last line that was cut
  ///     off by the end of the process never happened, and goes.
  public Journal(Path path, Told told) {
    this.told = told;
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
          StandardOpenOption.WRITE);
      var stands = replay(Files.readAllBytes(path));
      file.truncate(stands).position(stands);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public synchronized void append(JsonNode event) {
    try {
      var text = Json.bytes(event);
      var place = new Place(file.position(), text.length);
      var line = ByteBuffer.allocate(text.length + 1).put(text).put((byte) '\n').flip();
      while (line.hasRemaining()) {
        file.write(line);
      }
      file.force(false);
      told.line(event, place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public JsonNode read(Place place) {
    try {
      var line = ByteBuffer.allocate(place.length());
      while (line.hasRemaining()) {
        if (file.read(line, place.offset() + line.position()) < 0)
          throw new EOFException("The journal ends before " + place);
      }
      return Json.read(new String(line.array(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int replay(byte[] bytes) {
    var start = 0;
    for (var at = 0; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        told.line(Json.read(new String(bytes, start, at - start, StandardCharsets.UTF_8)),
            new Place(start, at - start));
        start = at + 1;
      }
    }
    return start;
  }
}
