package no.fakturahub.routing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The routes folder cannot be taken as it is. Says which files, why, and what to do.
public final class RoutesRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<RouteProblem> problems;

  public RoutesRefused(List<RouteProblem> problems) {
    super(problems.stream().map(RouteProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  static RoutesRefused folderIsMissing(Path folder) {
    var where = folder.toAbsolutePath().normalize();
    return new RoutesRefused(List.of(new RouteProblem(where.toString(), "There is no such folder.",
        "Start the hub where its routes folder lies, or name the folder with hub.routes.")));
  }

  public List<RouteProblem> problems() {
    return problems;
  }
}
