package no.fakturahub.sandbox.vipps;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/// Documents by name, each a file that is on disk, whole, before anybody is told of it.
final class Shelf {

  private final Path folder;
  private final Map<String, ObjectNode> documents = new TreeMap<>();

  Shelf(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      try (var files = Files.list(folder)) {
        for (var file : files.filter(it -> it.toString().endsWith(".json")).toList()) {
          var name = file.getFileName().toString().replace(".json", "");
          documents.put(name, Json.read(Files.readString(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized Optional<ObjectNode> get(String name) {
    return Optional.ofNullable(documents.get(name)).map(ObjectNode::deepCopy);
  }

  synchronized List<ObjectNode> all() {
    return documents.values().stream().map(ObjectNode::deepCopy).toList();
  }

  synchronized void put(String name, ObjectNode document) {
    if (!name.matches("[A-Za-z0-9_-]{1,100}"))
      throw Problem.invalid("id", "Not a name for a file here. (sandbox)");
    try {
      var making = folder.resolve(name + ".tmp");
      Files.write(making, Json.bytes(document), CREATE, WRITE, TRUNCATE_EXISTING, DSYNC);
      Files.move(making, folder.resolve(name + ".json"), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    documents.put(name, document.deepCopy());
  }

  synchronized void remove(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    documents.remove(name);
  }
}
