package no.fakturahub.sandbox.fiken;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.fakturahub.sandbox.wire.Standing;

/// A company for each name that begins with `sandbox`, each with a file of its own.
final class Companies implements Standing {

  private static final Pattern NAME = Pattern.compile("sandbox[a-z0-9-]{0,60}");

  private final Path folder;
  private final Map<String, Books> open = new TreeMap<>();

  Companies(Path folder) {
    this.folder = folder;
  }

  @Override
  public String vendor() {
    return "Fiken";
  }

  @Override
  public synchronized Map<String, SortedMap<String, Long>> balances() {
    var all = new TreeMap<String, SortedMap<String, Long>>();
    open.forEach((name, books) -> all.put(name, books.balances()));
    return all;
  }

  synchronized Books books(String slug) {
    if (!NAME.matcher(slug).matches())
      throw new Rejected(404, "No company " + slug + " (sandbox)");
    return open.computeIfAbsent(slug, name -> new Books(folder.resolve(name + ".jsonl")));
  }
}
