package no.fakturahub.routing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that the folder defines, seen as a whole: what one file may call another by.
record Routes(List<RouteFile> files) {

  Optional<JsonNode> template(String id) {
    return defined("routeTemplate").filter(template -> id(template).equals(id)).findFirst();
  }

  boolean hasConfiguration(String id) {
    return defined("routeConfiguration").anyMatch(configuration -> id(configuration).equals(id));
  }

  /// The files that define a running route of this id. Camel lets the second silently replace the first
  /// (CAMEL-25068).
  List<String> definingRoute(String id) {
    return routeIds().getOrDefault(id, List.of());
  }

  private Map<String, List<String>> routeIds() {
    return files.stream().flatMap(
        file -> file.routeIds().stream().map(id -> Map.entry(id, file.path())))
        .collect(Collectors.groupingBy(Map.Entry::getKey,
            Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private Stream<JsonNode> defined(String kind) {
    return files.stream().flatMap(file -> file.all(kind).stream());
  }

  static String id(JsonNode definition) {
    return definition.path("id").asText();
  }

  static String name(JsonNode parameter) {
    return parameter.path("name").asText();
  }
}
