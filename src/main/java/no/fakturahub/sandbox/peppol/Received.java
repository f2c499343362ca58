package no.fakturahub.sandbox.peppol;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the receiving access point has taken over: each document once, on disk before its receipt is given, and a line
/// in `received.log` for each time it came.
///
/// The file is the fact and the line is told after it: whoever is killed in between tells the line at the next try.
final class Received {

  /// @param instance the SBDH instance identifier, which names the document for ever
  /// @param sha256 of the document in exclusive canonical form
  record Arrival(String instance, Instant at, String messageId, String sha256, boolean duplicate) {

    String line() {
      return String.join("\t", instance, at.toString(), messageId.replaceAll("\\s", " "), sha256,
          duplicate ? "duplicate" : "new") + "\n";
    }

    /// Nothing for the half line of a process that was killed while it wrote.
    static Stream<Arrival> parse(String line) {
      var cells = line.split("\t", -1);
      return cells.length != 5 || !cells[4].matches("new|duplicate")
          ? Stream.empty()
          : Stream.of(new Arrival(cells[0], Instant.parse(cells[1]), cells[2], cells[3],
              cells[4].equals("duplicate")));
    }
  }

  private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private final Path folder;
  private final Path log;
  private final Clock clock;
  private @Nullable List<Arrival> told;

  Received(Path folder, Clock clock) {
    this.folder = folder;
    this.log = folder.resolve("received.log");
    this.clock = clock;
  }

  /// @throws IllegalArgumentException when the identifier cannot be a file's name, or came before with another document
  synchronized Arrival keep(String instance, String messageId, byte[] document) throws IOException {
    if (!FILE_NAME.matcher(instance).matches())
      throw new IllegalArgumentException("Not an instance identifier: '%s'".formatted(instance));
    var file = folder.resolve(instance + ".xml");
    if (!Files.exists(file))
      write(file, document);
    else if (!Arrays.equals(Files.readAllBytes(file), document))
      throw new IllegalArgumentException("Came before with another document: " + instance);
    var before = told().stream().anyMatch(arrival -> arrival.instance().equals(instance));
    var arrival = new Arrival(instance, clock.instant(), messageId, sha256(document), before);
    Files.writeString(log, arrival.line(), CREATE, APPEND, DSYNC);
    told().add(arrival);
    return arrival;
  }

  /// @throws IOException when nothing has come under that name
  byte[] document(String instance) throws IOException {
    if (!FILE_NAME.matcher(instance).matches())
      throw new IOException("Not an instance identifier: " + instance);
    return Files.readAllBytes(folder.resolve(instance + ".xml"));
  }

  synchronized List<Arrival> all() throws IOException {
    return List.copyOf(told());
  }

  private List<Arrival> told() throws IOException {
    if (told == null)
      told = read();
    return Objects.requireNonNull(told);
  }

  private List<Arrival> read() throws IOException {
    Files.createDirectories(folder);
    if (!Files.exists(log))
      return new ArrayList<>();
    var text = Files.readString(log);
    if (!text.isEmpty() && !text.endsWith("\n"))
      Files.writeString(log, "\n", APPEND, DSYNC);
    return new ArrayList<>(text.lines().flatMap(Arrival::parse).toList());
  }

  private static void write(Path file, byte[] document) throws IOException {
    Files.createDirectories(file.getParent());
    var half = file.resolveSibling(file.getFileName() + ".tmp");
    Files.write(half, document, CREATE, TRUNCATE_EXISTING, WRITE, DSYNC);
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
