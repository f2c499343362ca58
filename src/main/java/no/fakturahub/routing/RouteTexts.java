package no.fakturahub.routing;

import java.util.Collection;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/// Camel's own reading of a route file.
public final class RouteTexts {

  private RouteTexts() {}

  public static Collection<RoutesBuilder> builders(CamelContext camel, String path, String text)
      throws Exception {
    return PluginHelper.getRoutesLoader(camel)
        .findRoutesBuilders(ResourceHelper.fromString(path, text));
  }

  /// Builds the model of every file and throws it away: what Camel cannot read stops here.
  ///
  /// @throws RoutesRefused naming the file
  public static void rehearse(CamelContext camel, RouteFiles files) {
    files.texts().forEach((path, text) -> {
      try {
        for (var builder : builders(camel, path, text)) {
          if (builder instanceof RouteBuilder routes) {
            routes.setCamelContext(camel);
            routes.configure();
          }
        }
      } catch (Exception unreadable) {
        throw refused(path, unreadable);
      }
    });
  }

  public static RoutesRefused refused(String path, Exception why) {
    Throwable root = why;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    var said = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    return new RoutesRefused(List.of(new RouteProblem(path,
        "Camel says: %s: %s.".formatted(root.getClass().getSimpleName(), said),
        "Correct the file.")));
  }
}
