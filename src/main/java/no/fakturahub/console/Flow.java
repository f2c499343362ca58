package no.fakturahub.console;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.fakturahub.console.FlowTable.Out;
import no.fakturahub.console.FlowTable.Sent;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// How it goes with the partners and the routes, now.
@Component
class Flow {

  /// How it goes with a partner; the words are in `messages_*.properties`.
  enum Health {
    /** Its route does not run. */
    STOPPED,
    /** Something it sent waits for a person. */
    WAITS,
    /** It has sent nothing for much longer than it uses to. */
    QUIET, WELL
  }

  /// @param waits how much of what it sent waits for a person
  public record Partner(String name, boolean bank, long hour, long day, Instant last, long waits,
      Health health) {}

  /// @param done and failed since this node started
  /// @param millis each took on the average
  public record Line(String id, boolean runs, long done, long failed, long millis) {}

  public record Now(List<Partner> partners, Out made, List<Out> channels, List<Out> ledgers,
      List<Line> routes) {}

  private static final Duration A_DAY = Duration.ofDays(1);
  /** So many times the usual pause is long. */
  private static final int LONG = 3;

  private final FlowTable table;
  private final CamelContext camel;
  private final ObjectProvider<MeterRegistry> meters;
  private final Clock clock;

  Flow(FlowTable table, CamelContext camel, ObjectProvider<MeterRegistry> meters, Clock clock) {
    this.table = table;
    this.camel = camel;
    this.meters = meters;
    this.clock = clock;
  }

  Now now() {
    var stopped = table.stopped();
    return new Now(table.sent().stream().map(one -> partner(one, stopped)).toList(), table.made(),
        table.channels(), table.ledgers(), camel.getRoutes().stream().map(this::line)
            .sorted(Comparator.comparing(Line::id)).toList());
  }

  private Partner partner(Sent sent, Map<String, Long> stopped) {
    var waits = stopped.getOrDefault(sent.partner(), 0L);
    return new Partner(sent.partner(), sent.bank(), sent.hour(), sent.day(), sent.last(), waits,
        health(sent, waits));
  }

  private Health health(Sent sent, long waits) {
    if (camel.getRoute(sent.partner()) != null && !runs(sent.partner()))
      return Health.STOPPED;
    if (waits > 0)
      return Health.WAITS;
    return isQuiet(sent, clock.instant()) ? Health.QUIET : Health.WELL;
  }

  /// @return false where too little was sent to know what is usual
  static boolean isQuiet(Sent sent, Instant now) {
    if (sent.files() < LONG)
      return false;
    var usual = Duration.between(sent.first(), sent.last()).dividedBy(sent.files() - 1);
    var patience = usual.multipliedBy(LONG);
    return Duration.between(sent.last(), now)
        .compareTo(patience.compareTo(A_DAY) < 0 ? A_DAY : patience) > 0;
  }

  private boolean runs(String route) {
    return camel.getRouteController().getRouteStatus(route).isStarted();
  }

  private Line line(Route route) {
    var id = route.getRouteId();
    var registry = meters.getIfAvailable();
    if (registry == null)
      return new Line(id, runs(id), 0, 0, 0);
    var timer = registry.find("camel.route.policy").tag("routeId", id).timers().stream()
        .findFirst();
    return new Line(id, runs(id), count(registry, "camel.exchanges.total", id),
        count(registry, "camel.exchanges.failed", id),
        timer.map(one -> (long) one.mean(TimeUnit.MILLISECONDS)).orElse(0L));
  }

  private static long count(MeterRegistry registry, String name, String route) {
    return (long) registry.find(name).tag("routeId", route).counters().stream()
        .mapToDouble(one -> one.count()).sum();
  }
}
