package no.fakturahub.routing;

import java.util.List;

/// Says what is wrong with the routes folder, before anything that runs is touched.
public final class RouteRules {

  private final List<RouteRule> rules = List.of(new RouteSchema(), new NameRule(),
      new ErrorsRule(), new TemplateRule(), new PartnerRule(), new SecretRule(),
      new EndpointRule());

  /// @return empty when the folder may be taken
  public List<RouteProblem> check(RouteFiles files) {
    List<RouteFile> parsed;
    try {
      parsed = files.parsed();
    } catch (RoutesRefused notYaml) {
      return notYaml.problems();
    }
    var all = new Routes(parsed);
    return parsed.stream()
        .flatMap(file -> rules.stream().flatMap(rule -> rule.check(file, all))).toList();
  }
}
