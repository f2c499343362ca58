package no.fakturahub.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.kernel.Refused;
import no.fakturahub.mapping.Stylesheets;

/// Every stylesheet that is an entry, compiled: one that no other takes in.
final class CheckedStylesheets {

  private static final Pattern TAKEN_IN = Pattern
      .compile("<xsl:(?:include|import)\\s+href=\"([^\"]+)\"");

  private CheckedStylesheets() {}

  static List<Checked> in(Path folder) {
    if (!Files.isDirectory(folder))
      return List.of(Checked.wrong(folder.toAbsolutePath().normalize().toString(),
          "There is no such folder. Run the command where xslt/ lies, or set"
              + " hub.mapping.stylesheets."));
    var stylesheets = new Stylesheets(folder, Clock.systemUTC());
    return entries(folder).map(entry -> compiled(stylesheets, entry)).toList();
  }

  private static Checked compiled(Stylesheets stylesheets, String entry) {
    try {
      stylesheets.compile(entry);
      return Checked.well("xslt/" + entry);
    } catch (Refused why) {
      return Checked.wrong("xslt/" + entry, why.detail());
    }
  }

  private static Stream<String> entries(Path folder) {
    var texts = new TreeMap<Path, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".xsl")).toList()) {
        texts.put(file.normalize(), Files.readString(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    var takenIn = texts.entrySet().stream().flatMap(file -> TAKEN_IN.matcher(file.getValue())
        .results().map(href -> file.getKey().resolveSibling(href.group(1)).normalize()))
        .collect(Collectors.toSet());
    return texts.keySet().stream().filter(file -> !takenIn.contains(file))
        .map(file -> folder.normalize().relativize(file).toString().replace('\\', '/'));
  }
}
