package no.fakturahub.routing;

import java.util.List;
import java.util.stream.Stream;

/// Each file holds one thing, of the kind its folder is for, and is named by its id: the listing is the index.
final class NameRule implements RouteRule {

  @Override
  public Stream<RouteProblem> check(RouteFile file, Routes all) {
    var kind = kindOf(file);
    if (!file.kinds().stream().allMatch(kind::equals) || file.kinds().isEmpty())
      return problem(file, "It holds %s.".formatted(String.join(", ", file.kinds())),
          "This file may only hold %s.".formatted(kind));
    if (kind.equals("routeConfiguration"))
      return Stream.empty();
    if (!ids(file).equals(List.of(file.name())))
      return problem(file, "Its id is '%s'.".formatted(String.join(", ", ids(file))),
          "Hold one %s with the id '%s', or rename the file.".formatted(kind, file.name()));
    return file.routeIds().stream().filter(id -> all.definingRoute(id).size() > 1).flatMap(
        id -> problem(file, "The route id '%s' is taken: %s.".formatted(id, all.definingRoute(id)),
            "Give each route an id of its own."));
  }

  private static String kindOf(RouteFile file) {
    if (file.isPartner())
      return "templatedRoute";
    if (file.isTemplate())
      return "routeTemplate";
    return file.kinds().contains("routeConfiguration") ? "routeConfiguration" : "route";
  }

  private static List<String> ids(RouteFile file) {
    return Stream.concat(file.routeIds().stream(), file.ids("routeTemplate").stream()).toList();
  }

  private static Stream<RouteProblem> problem(RouteFile file, String what, String cure) {
    return Stream.of(new RouteProblem(file.path(), what, cure));
  }
}
