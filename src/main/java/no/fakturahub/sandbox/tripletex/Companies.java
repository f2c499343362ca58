package no.fakturahub.sandbox.tripletex;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.fakturahub.sandbox.wire.Standing;

/// A company for each employee token that begins with `sandbox`, each with a file of its own.
final class Companies implements Standing {

  private static final Pattern NAME = Pattern.compile("sandbox[a-z0-9-]{0,60}");
  private static final String SUFFIX = ".jsonl";

  private final Path folder;
  private final Map<String, Books> open = new TreeMap<>();

  Companies(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    try (var files = Files.list(folder)) {
      files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(SUFFIX))
          .forEach(name -> books(name.substring(0, name.length() - SUFFIX.length())));
    }
  }

  boolean has(String employeeToken) {
    return NAME.matcher(employeeToken).matches();
  }

  synchronized Books books(String employeeToken) {
    if (!has(employeeToken))
      throw new IllegalArgumentException("Not a company here: '%s'".formatted(employeeToken));
    return open.computeIfAbsent(employeeToken,
        name -> new Books(name, folder.resolve(name + SUFFIX)));
  }

  @Override
  public String vendor() {
    return "Tripletex";
  }

  @Override
  public Map<String, SortedMap<String, Long>> balances() {
    var all = new TreeMap<String, SortedMap<String, Long>>();
    all().forEach((name, books) -> all.put(name, books.balances()));
    return all;
  }

  synchronized Map<String, Books> all() {
    return new TreeMap<>(open);
  }
}
