package no.fakturahub.sandbox.avtalegiro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The bank's own side of its SFTP server, and what it keeps behind it.
@Component
@Profile("sandbox")
class GiroFolders {

  private final Path server;
  private final Path bank;
  private final Path samples;

  GiroFolders(@Value("${hub.data}") Path data, @Value("${hub.samples}") Path samples) {
    this.server = data.resolve("sandbox").resolve("sftp").resolve("sparebanken");
    this.bank = data.resolve("sandbox").resolve("bank").resolve("avtalegiro");
    this.samples = samples;
  }

  /// Whole files, whose sender has renamed them.
  List<Path> arrived() {
    var in = server.resolve("in");
    if (!Files.isDirectory(in))
      return List.of();
    try (Stream<Path> files = Files.list(in)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A file for the payee: under a temporary name, then renamed.
  void give(String folder, String name, byte[] content) throws IOException {
    var to = Files.createDirectories(server.resolve(folder));
    var temporary = to.resolve(name + ".tmp");
    Files.write(temporary, content);
    Files.move(temporary, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }

  boolean isFetched(String name) {
    return !Files.exists(server.resolve("out").resolve(name));
  }

  void keep(Path file) throws IOException {
    var taken = Files.createDirectories(bank.resolve("taken"));
    Files.move(file, taken.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  Path journal() throws IOException {
    return Files.createDirectories(bank).resolve("journal.log");
  }

  Path mandates() {
    return samples.resolve("mandates.csv");
  }
}
