package no.fakturahub.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.routing.Placeholders;
import no.fakturahub.routing.RouteFiles;
import no.fakturahub.routing.RouteProblem;
import no.fakturahub.routing.RouteRules;
import no.fakturahub.routing.RouteTexts;
import no.fakturahub.routing.RoutesRefused;
import org.apache.camel.impl.DefaultCamelContext;
import org.springframework.core.env.PropertyResolver;

/// The routes folder: our rules, Camel's own reading, and the settings the files ask for.
final class CheckedRoutes {

  private CheckedRoutes() {}

  static List<Checked> in(Path folder, PropertyResolver settings) {
    try {
      var files = RouteFiles.read(folder);
      var problems = problems(files, settings);
      return files.texts().keySet().stream().map(file -> new Checked("routes/" + file,
          problems.stream().filter(problem -> problem.file().equals(file))
              .map(problem -> problem.what() + " " + problem.cure()).toList()))
          .toList();
    } catch (RoutesRefused missing) {
      return missing.problems().stream()
          .map(problem -> Checked.wrong(problem.file(), problem.what() + " " + problem.cure()))
          .toList();
    }
  }

  private static List<RouteProblem> problems(RouteFiles files, PropertyResolver settings) {
    var problems = new ArrayList<>(new RouteRules().check(files));
    if (!problems.isEmpty())
      return problems;
    problems.addAll(Placeholders.check(files.parsed(), settings::containsProperty));
    try (var camel = new DefaultCamelContext()) {
      RouteTexts.rehearse(camel, files);
    } catch (RoutesRefused unreadable) {
      problems.addAll(unreadable.problems());
    } catch (java.io.IOException closing) {
      throw new java.io.UncheckedIOException(closing);
    }
    return problems;
  }
}
