package no.fakturahub;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/// Runs every benchmark, and says how many times as fast as its peers our own is. Takes JMH's arguments.
public final class Benchmarks {

  private Benchmarks() {}

  public static void main(String[] args) throws Exception {
    compare(new Runner(new CommandLineOptions(args)).run());
  }

  /// Benchmarks of one class and the same parameters do the same work: `ours` is measured against the others.
  private static void compare(Collection<RunResult> results) {
    var alike = new TreeMap<String, Map<String, Double>>();
    for (var result : results) {
      var name = result.getParams().getBenchmark();
      var what = name.substring(0, name.lastIndexOf('.')) + " " + parameters(result);
      alike.computeIfAbsent(what, _ -> new TreeMap<>())
          .put(name.substring(name.lastIndexOf('.') + 1), result.getPrimaryResult().getScore());
    }
    alike.forEach((what, scores) -> {
      var ours = scores.get("ours");
      scores.forEach((peer, score) -> {
        if (ours != null && !peer.equals("ours"))
          System.out.printf("%s: ours %.2f ms, %s %.2f ms: %.1f times as fast%n", what, ours, peer,
              score, score / ours);
      });
    });
  }

  private static String parameters(RunResult result) {
    var parameters = result.getParams();
    return parameters.getParamsKeys().stream()
        .map(key -> key + "=" + parameters.getParam(key)).sorted().toList().toString();
  }
}
