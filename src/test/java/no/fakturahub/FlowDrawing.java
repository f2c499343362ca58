package no.fakturahub;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.camel.model.BeanDefinition;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.ProcessorDefinitionHelper;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.ToDefinition;
import org.apache.camel.model.ToDynamicDefinition;

/// Draws the routes that run, as Mermaid: a box a route with the beans it asks, an arrow where one hands over
/// to another.
final class FlowDrawing {

  private final List<RouteDefinition> routes;

  FlowDrawing(ModelCamelContext camel) {
    this.routes = camel.getRouteDefinitions().stream()
        .sorted(Comparator.comparing(RouteDefinition::getRouteId)).toList();
  }

  String draw() {
    var lines = new ArrayList<String>(List.of("```mermaid", "flowchart LR"));
    routes.forEach(route -> lines.add(box(route)));
    arrows().forEach(lines::add);
    lines.add("```");
    return String.join("\n", lines);
  }

  private static String box(RouteDefinition route) {
    var asks = new LinkedHashSet<String>();
    for (var bean : all(route, BeanDefinition.class)) {
      asks.add(bean.getRef() + "." + bean.getMethod());
    }
    var words = new ArrayList<String>(List.of("<b>" + route.getRouteId() + "</b>"));
    words.addAll(asks);
    return "  %s[\"%s\"]".formatted(route.getRouteId(), String.join("<br>", words));
  }

  private Set<String> arrows() {
    var arrows = new LinkedHashSet<String>();
    for (var route : routes) {
      var from = route.getInput().getEndpointUri();
      if (!from.startsWith("direct:"))
        arrows.add("  %s([\"%s\"]) --> %s"
            .formatted("from-" + route.getRouteId(), scheme(from), route.getRouteId()));
      for (var to : all(route, ToDefinition.class)) {
        var uri = to.getEndpointUri();
        arrows.add(uri.startsWith("direct:")
            ? "  %s --> %s".formatted(route.getRouteId(), uri
                .substring(7))
            : "  %s --> %s([\"%s\"])".formatted(route.getRouteId(), "to-" + route
                .getRouteId(), scheme(uri)));
      }
      for (var to : all(route, ToDynamicDefinition.class)) {
        var begins = to.getUri().substring(7, to.getUri().indexOf("${"));
        routes.stream().filter(other -> other.getInput().getEndpointUri()
            .startsWith("direct:" + begins) && !other.getRouteId().equals(begins + "again"))
            .forEach(other -> arrows.add("  %s --> %s".formatted(route.getRouteId(),
                other.getRouteId())));
      }
    }
    return arrows;
  }

  private static String scheme(String uri) {
    return uri.substring(0, uri.indexOf(':'));
  }

  private static <T extends ProcessorDefinition<?>> List<T> all(RouteDefinition route,
      Class<T> type) {
    return new ArrayList<>(ProcessorDefinitionHelper.filterTypeInOutputs(route.getOutputs(), type));
  }
}
