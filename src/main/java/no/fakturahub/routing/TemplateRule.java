package no.fakturahub.routing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A partner's file fills a template that exists, wholly, and with nothing that the template does not know.
final class TemplateRule implements RouteRule {

  @Override
  public Stream<RouteProblem> check(RouteFile file, Routes all) {
    return file.all("templatedRoute").stream().flatMap(route -> {
      var template = route.path("routeTemplateRef").asText();
      return all.template(template).map(known -> fills(file, route, known))
          .orElseGet(() -> Stream.of(new RouteProblem(file.path(),
              "There is no template '%s'.".formatted(template), "Use one of templates/.")));
    });
  }

  private static Stream<RouteProblem> fills(RouteFile file, JsonNode route, JsonNode template) {
    var given = names(route.path("parameters"));
    var known = names(template.path("parameters"));
    var problems = new ArrayList<RouteProblem>();
    template.path("parameters").valueStream().filter(TemplateRule::isRequired).map(Routes::name)
        .filter(name -> !given.contains(name))
        .forEach(name -> problems.add(new RouteProblem(file.path(),
            "The parameter '%s' is missing.".formatted(name), about(template, name))));
    given.stream().filter(name -> !known.contains(name))
        .forEach(name -> problems.add(
            new RouteProblem(file.path(), "The template has no parameter '%s'.".formatted(name),
                "It has %s.".formatted(String.join(", ", known)))));
    return problems.stream();
  }

  private static List<String> names(JsonNode parameters) {
    return parameters.valueStream().map(Routes::name).toList();
  }

  private static boolean isRequired(JsonNode parameter) {
    return !parameter.has("defaultValue") && parameter.path("required").asBoolean(true);
  }

  private static String about(JsonNode template, String name) {
    return template.path("parameters").valueStream().filter(p -> Routes.name(p).equals(name))
        .map(parameter -> "Give it: " + parameter.path("description").asText(name) + ".")
        .collect(Collectors.joining());
  }
}
