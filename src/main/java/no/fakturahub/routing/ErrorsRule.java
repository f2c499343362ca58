package no.fakturahub.routing;

import java.util.stream.Stream;

/// Every route says who takes its errors, or Camel's default would log them and lose the message.
final class ErrorsRule implements RouteRule {

  @Override
  public Stream<RouteProblem> check(RouteFile file, Routes all) {
    var templated = file.all("routeTemplate").stream().map(template -> template.path("route"));
    return Stream.concat(file.all("route").stream(), templated)
        .map(route -> route.path("routeConfigurationId").asText())
        .filter(id -> !all.hasConfiguration(id))
        .map(id -> new RouteProblem(file.path(), "It takes its errors to '%s'.".formatted(id),
            "Set routeConfigurationId to one that errors.camel.yaml has."));
  }
}
