package no.fakturahub.routing.shell;

import java.nio.file.Path;
import java.util.Optional;
import no.fakturahub.routing.RouteFiles;
import no.fakturahub.routing.RouteRules;
import no.fakturahub.routing.RouteTexts;
import no.fakturahub.routing.RoutesRefused;
import org.apache.camel.model.ModelCamelContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes the routes folder as one unit: all of it, or what ran before.
///
/// Camel's own reload removes every route and leaves a wreck when one file is wrong, so it is not used.
final class RouteFolder {

  private static final Logger LOG = LoggerFactory.getLogger(RouteFolder.class);

  private final ModelCamelContext camel;
  private final Path folder;
  private final RunningRoutes running;
  private final RouteRules rules = new RouteRules();
  private RouteFiles seen = RouteFiles.NONE;
  private RouteFiles refused = RouteFiles.NONE;
  private volatile @Nullable String problem;

  RouteFolder(ModelCamelContext camel, Path folder, RunningRoutes running) {
    this.camel = camel;
    this.folder = folder;
    this.running = running;
  }

  /// At start, when there is nothing to fall back on.
  ///
  /// @throws RoutesRefused when a file is wrong
  synchronized void load() {
    take(RouteFiles.read(folder));
  }

  /// Once a second. A folder that changed since the last look may be half written, and waits for the next.
  synchronized void look() {
    try {
      var files = RouteFiles.read(folder);
      var still = files.equals(seen);
      seen = files;
      if (!still || files.equals(refused))
        return;
      if (files.equals(running.files()))
        problem = null;
      else
        takeOrKeep(files);
    } catch (RuntimeException unreadable) {
      report(unreadable);
    }
  }

  /// What stops the folder from being taken as it is now.
  Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  int size() {
    return running.files().texts().size();
  }

  private void takeOrKeep(RouteFiles files) {
    var before = running.files();
    try {
      take(files);
      refused = RouteFiles.NONE;
      problem = null;
      LOG.info("The routes folder was taken: {} files", files.texts().size());
    } catch (StillBusy waits) {
      running.become(before);
      report(waits);
    } catch (RuntimeException wrong) {
      running.become(before);
      refused = files;
      report(wrong);
    }
  }

  private void take(RouteFiles files) {
    var problems = rules.check(files);
    if (!problems.isEmpty())
      throw new RoutesRefused(problems);
    RouteTexts.rehearse(camel, files);
    running.become(files);
  }

  private void report(RuntimeException why) {
    var now = String.valueOf(why.getMessage());
    if (!now.equals(problem))
      LOG.error("The last good routes run on. {}", now);
    problem = now;
  }
}
