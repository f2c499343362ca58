package no.fakturahub.routing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An endpoint's options are ones that its component knows, as the component's own description says. Camel
/// would only tell when the route starts.
final class EndpointRule implements RouteRule {

  private static final String SERVICE = "/META-INF/services/org/apache/camel/component/";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  @Override
  public Stream<RouteProblem> check(RouteFile file, Routes all) {
    return endpoints(file.yaml()).flatMap(endpoint -> {
      var scheme = endpoint.path("uri").asText().split(":", 2)[0];
      var allowed = known.computeIfAbsent(scheme, EndpointRule::options);
      return options(endpoint).filter(option -> !allowed.isEmpty() && !allowed.contains(option))
          .map(option -> new RouteProblem(file.path(),
              "%s has no option '%s'.".formatted(scheme, option), "Look for a slip of the pen."));
    });
  }

  private static Stream<JsonNode> endpoints(JsonNode node) {
    return Stream.concat(node.has("uri") ? Stream.of(node) : Stream.empty(),
        node.valueStream().flatMap(EndpointRule::endpoints));
  }

  private static Stream<String> options(JsonNode endpoint) {
    var uri = endpoint.path("uri").asText();
    var query = uri.contains("?") ? uri.substring(uri.indexOf('?') + 1) : "";
    return Stream.concat(endpoint.path("parameters").propertyStream().map(Map.Entry::getKey),
        Stream.of(query.split("&")).map(pair -> pair.split("=", 2)[0])
            .filter(name -> !name.isEmpty()));
  }

  /// @return empty when the component is not one of Camel's, or takes options without end
  private static Set<String> options(String scheme) {
    return read(SERVICE + scheme, in -> {
      var service = new Properties();
      service.load(in);
      return service.getProperty("class", "");
    }).map(type -> "/META-INF/%s/%s.json".formatted(
        type.substring(0, Math.max(0, type.lastIndexOf('.'))).replace('.', '/'), scheme))
        .flatMap(description -> read(description, JSON::readTree))
        .filter(description -> !description.at("/component/lenientProperties").asBoolean())
        .map(description -> description.path("properties").propertyStream()
            .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet()))
        .orElse(Set.of());
  }

  private interface Reading<T> {
    T of(InputStream in) throws IOException;
  }

  private static <T> Optional<T> read(String resource, Reading<T> reading) {
    try (var in = EndpointRule.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(reading.of(in));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
