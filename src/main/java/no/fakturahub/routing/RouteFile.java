package no.fakturahub.routing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.stream.Stream;

/// One file of the routes folder, as YAML understands it.
///
/// @param path under the folder, with `/` between the names: `partners/nordmat.camel.yaml`
public record RouteFile(String path, JsonNode yaml) {

  static final String SUFFIX = ".camel.yaml";

  private static final YAMLMapper YAML = YAMLMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /// @throws RoutesRefused when the text is not YAML, naming line and column
  public static RouteFile of(String path, String text) {
    try {
      return new RouteFile(path, YAML.readTree(text));
    } catch (JsonProcessingException wrong) {
      var at = wrong.getLocation();
      var what = "Line %d, column %d: %s.".formatted(at.getLineNr(), at.getColumnNr(),
          wrong.getOriginalMessage().lines().findFirst().orElse("not YAML"));
      throw new RoutesRefused(List.of(new RouteProblem(path, what, "Correct the YAML there.")));
    }
  }

  /// The file's name without its suffix, which is also the id of what it holds.
  public String name() {
    var file = path.substring(path.lastIndexOf('/') + 1);
    return file.substring(0, file.length() - SUFFIX.length());
  }

  public boolean isPartner() {
    return path.startsWith("partners/");
  }

  boolean isTemplate() {
    return path.startsWith("templates/");
  }

  /// What the file defines of this kind: `route`, `routeTemplate`, `templatedRoute` …
  public List<JsonNode> all(String kind) {
    return entries().filter(entry -> entry.has(kind)).map(entry -> entry.get(kind)).toList();
  }

  /// The ids of the routes that run because of this file.
  public List<String> routeIds() {
    return Stream.concat(ids("route").stream(),
        all("templatedRoute").stream().map(route -> route.path("routeId").asText())).toList();
  }

  public List<String> ids(String kind) {
    return all(kind).stream().map(Routes::id).toList();
  }

  List<String> kinds() {
    return entries().flatMap(JsonNode::propertyStream).map(kind -> kind.getKey()).toList();
  }

  private Stream<JsonNode> entries() {
    return yaml.isArray() ? yaml.valueStream() : Stream.empty();
  }
}
