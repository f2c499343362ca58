package no.fakturahub.avtalegiro.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.fakturahub.avtalegiro.file.ClaimFile;
import no.fakturahub.avtalegiro.file.Transaction;
import no.fakturahub.routing.shell.SftpServerForTests;

/// The bank's folder for our files.
final class Shelf {

  private final SftpServerForTests bank;

  Shelf(SftpServerForTests bank) {
    this.bank = bank;
  }

  List<Path> files() {
    try (Stream<Path> there = Files.list(bank.folder("in"))) {
      return there.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Transaction> transactions() {
    return files().stream().map(Shelf::read).flatMap(file -> file.assignments().stream())
        .flatMap(assignment -> assignment.transactions().stream()).toList();
  }

  static ClaimFile read(Path file) {
    try {
      return ClaimFile.read(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void clear() throws IOException {
    for (var file : files()) {
      Files.delete(file);
    }
  }
}
