package no.fakturahub.routing;

import java.util.Map;
import java.util.Optional;

/// One who sends us files, or fetches them, as a file of `partners/` says.
///
/// @param name the `partner` parameter, or the route's own id when it has none
/// @param parameters what the file fills the template with, `format` and `seller` among them
public record Partner(String name, String routeId, String template,
    Map<String, String> parameters) {

  public Partner {
    parameters = Map.copyOf(parameters);
  }

  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }
}
