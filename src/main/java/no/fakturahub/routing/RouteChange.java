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
/// @param out callers before those they call, so that what has begun can end
/// @param in callers after those they call, so that what they need is there
public record RouteChange(List<RouteFile> out, List<RouteFile> in) {

  public static RouteChange between(RouteFiles now, RouteFiles wanted) {
    var before = now.parsed();
    var after = wanted.parsed();
    var changed = Stream.concat(before.stream(), after.stream())
        .filter(file -> differs(file.path(), now.texts(), wanted.texts())).toList();
    var touched = new HashSet<String>();
    Stream.concat(before.stream(), after.stream())
        .filter(file -> changed.stream().anyMatch(one -> reaches(one, file)))
        .forEach(file -> touched.add(file.path()));
    return new RouteChange(pick(before, touched).reversed(), pick(after, touched));
  }

  private static boolean differs(String path, Map<String, String> now,
      Map<String, String> wanted) {
    return !now.getOrDefault(path, "").equals(wanted.getOrDefault(path, ""));
  }

  private static boolean reaches(RouteFile changed, RouteFile other) {
    return changed.path().equals(other.path()) || !changed.ids("routeConfiguration").isEmpty()
        || Partners.of(other)
            .anyMatch(partner -> changed.ids("routeTemplate").contains(partner.template()));
  }

  private static List<RouteFile> pick(List<RouteFile> files, Set<String> touched) {
    return files.stream().filter(file -> touched.contains(file.path()))
        .sorted(Comparator.comparing((RouteFile file) -> height(file, files, Set.of()))
            .thenComparing(RouteFile::path))
        .toList();
  }

  /// How many files stand below this one: error handling and templates, and the routes it calls.
  private static int height(RouteFile file, List<RouteFile> all, Set<String> above) {
    if (!file.all("routeConfiguration").isEmpty())
      return 0;
    if (file.isTemplate())
      return 1;
    if (file.isPartner())
      return Integer.MAX_VALUE;
    var seen = new HashSet<>(above);
    if (!seen.add(file.path()))
      return 0;
    var calls = calls(file.yaml()).toList();
    return 2 + all.stream().filter(other -> calls.contains("direct:" + other.name()))
        .mapToInt(other -> height(other, all, seen)).max().orElse(0);
  }

  private static Stream<String> calls(JsonNode node) {
    return Stream.concat(node.path("to").findValuesAsText("uri").stream(),
        node.valueStream().flatMap(RouteChange::calls));
  }
}
