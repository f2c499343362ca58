package no.fakturahub.routing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The routes folder as it was at one moment, text by path. Two are equal when every file is.
public record RouteFiles(SortedMap<String, String> texts) {

  public static final RouteFiles NONE = new RouteFiles(new TreeMap<>());

  /// @throws RoutesRefused when there is no such folder
  public static RouteFiles read(Path folder) {
    if (!Files.isDirectory(folder))
      throw RoutesRefused.folderIsMissing(folder);
    var texts = new TreeMap<String, String>();
    try (var found = Files.walk(folder)) {
      for (var file : found.filter(RouteFiles::isRoute).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new RouteFiles(texts);
  }

  /// Editors leave hidden files beside the one that is being written.
  private static boolean isRoute(Path file) {
    var name = file.getFileName().toString();
    return name.endsWith(RouteFile.SUFFIX) && !name.startsWith(".") && Files.isRegularFile(file);
  }

  /// @throws RoutesRefused naming every file that is not YAML
  public List<RouteFile> parsed() {
    var files = new ArrayList<RouteFile>();
    var problems = new ArrayList<RouteProblem>();
    texts.forEach((path, text) -> {
      try {
        files.add(RouteFile.of(path, text));
      } catch (RoutesRefused notYaml) {
        problems.addAll(notYaml.problems());
      }
    });
    if (!problems.isEmpty())
      throw new RoutesRefused(problems);
    return files;
  }
}
