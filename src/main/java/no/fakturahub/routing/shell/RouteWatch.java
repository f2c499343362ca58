package no.fakturahub.routing.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/// Loads the routes folder when Camel is up, looks at it every second, and says in health how it is.
/// A hub whose folder is refused at start does not start: Camel itself would only warn, and run without routes.
@Component("routes")
class RouteWatch
    implements
      CamelContextConfiguration,
      ApplicationRunner,
      HealthIndicator,
      DisposableBean {

  /// The hub works on, so it is not down; but someone should look.
  private static final Status ATTENTION = new Status("ATTENTION");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Path path;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().name("routes-folder").daemon().factory());
  private @Nullable RouteFolder folder;
  private @Nullable RuntimeException refused;

  RouteWatch(@Value("${hub.routes}") String path) {
    this.path = Path.of(path);
  }

  @Override
  public void beforeApplicationStart(CamelContext camel) {}

  @Override
  public void afterApplicationStart(CamelContext context) {
    var camel = (ModelCamelContext) context;
    var loaded = new RouteFolder(camel, path, new RunningRoutes(camel, PATIENCE));
    try {
      loaded.load();
    } catch (RuntimeException wrong) {
      refused = wrong;
      return;
    }
    folder = loaded;
    clock.scheduleWithFixedDelay(loaded::look, 1, 1, TimeUnit.SECONDS);
  }

  @Override
  public void run(ApplicationArguments settings) {
    if (refused != null)
      throw refused;
  }

  @Override
  public Health health() {
    if (folder == null)
      return Health.unknown().build();
    var status = Health.up().withDetail("files", folder.size());
    folder.problem()
        .ifPresent(problem -> status.status(ATTENTION).withDetail("problem", problem));
    return status.build();
  }

  @Override
  public void destroy() {
    clock.shutdownNow();
  }
}
