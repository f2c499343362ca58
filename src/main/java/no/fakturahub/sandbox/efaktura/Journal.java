package no.fakturahub.sandbox.efaktura;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Lines of JSON, each on disk before anybody is told. A last line that was cut off by the end of the process never
/// happened.
final class Journal<T> {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path file;
  private final Class<T> type;

  Journal(Path file, Class<T> type) {
    this.file = file;
    this.type = type;
  }

  void append(T line) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, JSON.writeValueAsString(line) + "\n", CREATE, APPEND, DSYNC);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<T> read() {
    try {
      if (!Files.exists(file))
        return List.of();
      var text = Files.readString(file);
      if (!text.isEmpty() && !text.endsWith("\n"))
        Files.writeString(file, "\n", APPEND, DSYNC);
      return text.lines().flatMap(this::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<T> parse(String line) {
    try {
      return Stream.of(JSON.readValue(line, type));
    } catch (JacksonException cutOff) {
      return Stream.empty();
    }
  }
}
