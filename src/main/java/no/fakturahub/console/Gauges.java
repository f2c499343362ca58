package no.fakturahub.console;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.fakturahub.customer.Channel;
import no.fakturahub.delivery.DeliveryState;
import no.fakturahub.ledger.Postings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What lies where: deliveries by state and channel, postings by state, and what waits for a person. Counted by one
/// question for all gauges, and no oftener than every few seconds.
@Component
class Gauges {

  private static final long FRESH = 5_000;
  private static final String ALL = """
      select 'delivery/' || state || '/' || coalesce(channel, '-') as name, count(*) as number
      from delivery group by state, channel
      union all select 'posting/' || state, count(*) from posting group by state
      union all select 'parked', count(*) from parked where state = 'OPEN'
      union all select 'payments', count(*) from payment where waits_for is not null""";

  private record Counted(long at, Map<String, Long> numbers) {}

  private final JdbcClient db;
  private final Clock clock;
  private Counted last = new Counted(Long.MIN_VALUE, Map.of());

  Gauges(JdbcClient db, Clock clock, ObjectProvider<MeterRegistry> meters) {
    this.db = db;
    this.clock = clock;
    meters.ifAvailable(this::register);
  }

  private void register(MeterRegistry meters) {
    for (var state : DeliveryState.values()) {
      for (var channel : Channel.values()) {
        Gauge.builder("hub.deliveries", () -> number("delivery/%s/%s".formatted(state, channel)))
            .tag("state", state.name()).tag("channel", channel.name()).register(meters);
      }
    }
    Stream.of(Postings.State.values()).forEach(state -> Gauge.builder("hub.postings",
        () -> number("posting/" + state)).tag("state", state.name()).register(meters));
    Gauge.builder("hub.parked", () -> number("parked")).register(meters);
    Gauge.builder("hub.payments.waiting", () -> number("payments")).register(meters);
  }

  private synchronized long number(String name) {
    var now = clock.millis();
    if (now - FRESH > last.at()) {
      var numbers = new HashMap<String, Long>();
      db.sql(ALL).query(row -> {
        numbers.put(row.getString("name"), row.getLong("number"));
      });
      last = new Counted(now, numbers);
    }
    return last.numbers().getOrDefault(name, 0L);
  }
}
