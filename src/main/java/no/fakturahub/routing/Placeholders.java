package no.fakturahub.routing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The settings that the routes ask for by `{{name}}`.
public final class Placeholders {

  /// Not `{{?name}}`, which may be missing, and not `{{name:value}}`, which brings its own.
  private static final Pattern NEEDED = Pattern.compile("\\{\\{([^?{}:][^{}:]*)}}");

  private Placeholders() {}

  /// @param isSet whether there is a setting of that name
  public static List<RouteProblem> check(List<RouteFile> files, Predicate<String> isSet) {
    var all = new Routes(files);
    return files.stream().flatMap(file -> needed(file, all).distinct()
        .filter(name -> !isSet.test(name))
        .map(name -> new RouteProblem(file.path(), "There is no setting '%s'.".formatted(name),
            "Add it to the hub's settings, or correct the name.")))
        .toList();
  }

  private static Stream<String> needed(RouteFile file, Routes all) {
    if (file.isPartner())
      return file.all("templatedRoute").stream().flatMap(route -> ofPartner(route, all));
    if (!file.isTemplate())
      return in(file.yaml());
    return file.all("routeTemplate").stream().flatMap(template -> {
      var own = names(template);
      return in(template.path("route")).filter(name -> !own.contains(name));
    });
  }

  /// What the partner says, and what the template says where the partner says nothing.
  private static Stream<String> ofPartner(JsonNode route, Routes all) {
    var given = names(route);
    var left = all.template(route.path("routeTemplateRef").asText()).stream()
        .flatMap(template -> template.path("parameters").valueStream())
        .filter(parameter -> !given.contains(Routes.name(parameter)))
        .map(parameter -> parameter.path("defaultValue"));
    return Stream.concat(in(route), left.flatMap(Placeholders::in));
  }

  private static List<String> names(JsonNode definition) {
    return definition.path("parameters").valueStream().map(Routes::name)
        .collect(Collectors.toList());
  }

  private static Stream<String> in(JsonNode node) {
    return node.isValueNode()
        ? NEEDED.matcher(node.asText()).results().map(found -> found.group(1))
        : node.valueStream().flatMap(Placeholders::in);
  }
}
