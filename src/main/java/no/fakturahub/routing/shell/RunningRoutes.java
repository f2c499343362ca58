package no.fakturahub.routing.shell;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import no.fakturahub.routing.RouteChange;
import no.fakturahub.routing.RouteFile;
import no.fakturahub.routing.RouteFiles;
import no.fakturahub.routing.RouteTexts;
import no.fakturahub.routing.RoutesRefused;
import org.apache.camel.RouteConfigurationsBuilder;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.support.service.ServiceHelper;

/// The folder's routes as they run in Camel. What a change does not reach is not touched.
final class RunningRoutes {

  private final ModelCamelContext camel;
  private final Duration patience;
  private final SortedMap<String, String> running = new TreeMap<>();

  /// @param patience how long a route may take to end what it has begun
  RunningRoutes(ModelCamelContext camel, Duration patience) {
    this.camel = camel;
    this.patience = patience;
  }

  RouteFiles files() {
    return new RouteFiles(new TreeMap<>(running));
  }

  /// When this fails, some of the change has been made; becoming the files of before undoes it.
  ///
  /// @throws RoutesRefused naming the file that Camel could not run
  /// @throws StillBusy when a route did not end its work in time
  void become(RouteFiles wanted) {
    var change = RouteChange.between(files(), wanted);
    for (var file : change.out()) {
      attempt(file, () -> takeOut(file));
      running.remove(file.path());
    }
    for (var file : change.in()) {
      var text = wanted.texts().getOrDefault(file.path(), "");
      running.put(file.path(), text);
      attempt(file, () -> putIn(file, text));
    }
  }

  private void putIn(RouteFile file, String text) throws Exception {
    for (var builder : RouteTexts.builders(camel, file.path(), text)) {
      if (builder instanceof RouteConfigurationsBuilder configurations)
        camel.addRoutesConfigurations(configurations);
      camel.addRoutes(builder);
      camel.addTemplatedRoutes(builder);
    }
  }

  private void takeOut(RouteFile file) throws Exception {
    for (var id : file.routeIds()) {
      stop(id);
      camel.removeRoute(id);
      var definition = camel.getRouteDefinition(id);
      if (definition != null)
        camel.removeRouteDefinition(definition);
    }
    for (var id : file.ids("routeTemplate")) {
      camel.removeRouteTemplates(id);
    }
    for (var id : file.ids("routeConfiguration")) {
      var definition = camel.getRouteConfigurationDefinition(id);
      if (definition != null)
        camel.removeRouteConfiguration(definition);
    }
  }

  /// Takes no new work, which waits at the door, and lets what has begun end. A route that needs longer is
  /// left to it.
  private void stop(String id) throws Exception {
    var route = camel.getRoute(id);
    if (route == null)
      return;
    ServiceHelper.suspendService(route.getConsumer());
    var control = camel.getRouteController();
    if (!isQuiet(id) || !control.stopRoute(id, patience.toMillis(), MILLISECONDS, true)) {
      ServiceHelper.resumeService(route.getConsumer());
      control.startRoute(id);
      throw new StillBusy(id);
    }
  }

  /// Camel's own wait looks once a second; those who call this route would wait as long.
  private boolean isQuiet(String id) {
    var end = System.nanoTime() + patience.toNanos();
    while (camel.getInflightRepository().size(id) > 0) {
      if (System.nanoTime() > end)
        return false;
      LockSupport.parkNanos(MILLISECONDS.toNanos(5));
    }
    return true;
  }

  private interface Step {
    void run() throws Exception;
  }

  private static void attempt(RouteFile file, Step step) {
    try {
      step.run();
    } catch (StillBusy waits) {
      throw waits;
    } catch (Exception wrong) {
      throw RouteTexts.refused(file.path(), wrong);
    }
  }
}
