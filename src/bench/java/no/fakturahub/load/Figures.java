package no.fakturahub.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What was measured: a line each as soon as it is known, and all of it in `target/load.json`.
final class Figures {

  private static final Path FILE = Path.of("target/load.json");
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Map<String, Double> all = new LinkedHashMap<>();

  /// @param line a format for the two of them and how many of the other the one is
  /// @return the one
  double beside(String what, double ours, String peer, double its, String line) throws IOException {
    put(what, ours);
    put(peer, its);
    put(what + " / " + peer, ours / its);
    say(what, line.formatted(ours, its, ours / its));
    return ours;
  }

  void tell(String what, Story.Ways ways) throws IOException {
    put(what + ", p50 ms", ways.p50());
    put(what + ", p95 ms", ways.p95());
    put(what + ", p99 ms", ways.p99());
    say(what, "p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, of %d".formatted(ways.p50(), ways.p95(),
        ways.p99(), ways.many()));
  }

  void put(String what, double figure) throws IOException {
    all.put(what, figure);
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, JSON.writeValueAsString(all));
  }

  void say(String what, String line) {
    System.out.printf("%-44s %s%n", what, line);
  }
}
