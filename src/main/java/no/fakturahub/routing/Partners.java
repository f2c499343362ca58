package no.fakturahub.routing;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The partners that the routes folder names.
public record Partners(List<Partner> all) {

  /// @throws RoutesRefused when the folder is missing, or a file in it is not YAML
  public static Partners read(Path folder) {
    return new Partners(RouteFiles.read(folder).parsed().stream().filter(RouteFile::isPartner)
        .flatMap(Partners::of).toList());
  }

  /// By the partner's name, or by the id of its route.
  public Optional<Partner> find(String name) {
    return all.stream()
        .filter(partner -> partner.routeId().equals(name) || partner.name().equals(name))
        .findFirst();
  }

  static Stream<Partner> of(RouteFile file) {
    return file.all("templatedRoute").stream().map(Partners::partner);
  }

  private static Partner partner(JsonNode route) {
    var parameters = new HashMap<String, String>();
    route.path("parameters").valueStream().forEach(parameter -> parameters
        .put(Routes.name(parameter), parameter.path("value").asText()));
    var routeId = route.path("routeId").asText();
    return new Partner(parameters.getOrDefault("partner", routeId), routeId,
        route.path("routeTemplateRef").asText(), parameters);
  }
}
