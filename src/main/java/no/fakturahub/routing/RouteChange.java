package no.fakturahub.routing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The way from one set of files to another: what to take out, and then what to put in, each in its order.
///
/// What a changed file reaches into comes along: a template its partners, error handling everything.
///
/// @param out those who take work in first, so that what they have begun can end
/// @param in those who take work in last, so that what they call is there
public record RouteChange(List<RouteFile> out, List<RouteFile> in) {

  private static final Comparator<RouteFile> INNER_FIRST = Comparator
      .comparing(RouteChange::distance).thenComparing(RouteFile::path);

  public static RouteChange between(RouteFiles now, RouteFiles wanted) {
    var before = now.parsed();
    var after = wanted.parsed();
    var touched = new HashSet<String>();
    Stream.concat(before.stream(), after.stream()).map(RouteFile::path)
        .filter(path -> differs(path, now.texts(), wanted.texts())).forEach(touched::add);
    var reach = Stream.concat(before.stream(), after.stream())
        .filter(file -> touched.contains(file.path())).toList();
    Stream.concat(before.stream(), after.stream())
        .filter(file -> reach.stream().anyMatch(changed -> reaches(changed, file)))
        .map(RouteFile::path).forEach(touched::add);
    return new RouteChange(pick(before, touched, INNER_FIRST.reversed()),
        pick(after, touched, INNER_FIRST));
  }

  private static boolean differs(String path, Map<String, String> now,
      Map<String, String> wanted) {
    return !now.getOrDefault(path, "").equals(wanted.getOrDefault(path, ""));
  }

  private static boolean reaches(RouteFile changed, RouteFile other) {
    return !changed.all("routeConfiguration").isEmpty()
        || changed.all("routeTemplate").stream().map(Routes::id).anyMatch(
            id -> Partners.of(other).anyMatch(partner -> partner.template().equals(id)));
  }

  private static List<RouteFile> pick(List<RouteFile> files, Set<String> touched,
      Comparator<RouteFile> order) {
    return files.stream().filter(file -> touched.contains(file.path())).sorted(order).toList();
  }

  /// How far out a file stands: what others need is 0, what takes work in from outside is 4.
  private static int distance(RouteFile file) {
    if (!file.all("routeConfiguration").isEmpty())
      return 0;
    if (file.isTemplate())
      return 1;
    if (file.isPartner())
      return 4;
    return file.all("route").stream().allMatch(RouteChange::isInside) ? 2 : 3;
  }

  private static boolean isInside(JsonNode route) {
    return route.path("from").path("uri").asText().startsWith("direct:");
  }
}
