package no.fakturahub.sandbox;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.HubProcess;
import tools.jackson.databind.json.JsonMapper;

/// What a person would look at first when an order does not arrive.
final class Stuck {

  private Stuck() {}

  static String of(HubProcess hub) {
    try {
      var invoices = JsonMapper.shared().readTree(hub.get("/api/invoices?most=1000"));
      var under = invoices.valueStream()
          .filter(invoice -> !invoice.get("delivery").asString().equals("HANDED_OVER"));
      return "parked: %s; on their way: %s; at work: %s; see %s".formatted(
          hub.get("/api/parked"), under.toList(), atWork(hub), hub.log());
    } catch (IOException | InterruptedException | RuntimeException silent) {
      return "The hub does not answer: %s; see %s".formatted(silent, hub.log());
    }
  }

  /// The threads that are in the hub's own code, one of which may wait for another for ever.
  private static List<String> atWork(HubProcess hub) throws IOException {
    return Stream.of(hub.threads().split("\n\n")).filter(thread -> thread.contains("fakturahub."))
        .map(thread -> thread.lines().limit(12).collect(Collectors.joining("\n"))).toList();
  }
}
