package no.fakturahub.console;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts what came in and went out lately, out of what is written down: the same whichever node is asked, and after
/// each start.
@Component
class FlowTable {

  private static final Duration LATELY = Duration.ofDays(30);

  /// @param files how many within the last thirty days
  /// @param first and last of those
  record Sent(String partner, boolean bank, long hour, long day, long files, Instant first,
      Instant last) {}

  /// @param name of a channel, or of an accounting system
  /// @param failed within the last day
  record Out(String name, long hour, long day, long failed) {}

  private final JdbcClient db;
  private final Clock clock;

  FlowTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  List<Sent> sent() {
    return asked("""
        select partner, false as bank, count(*) filter (where received_at >= :hour) as hourly,
          count(*) filter (where received_at >= :day) as daily, count(*) as files,
          min(received_at) as first_at, max(received_at) as last_at
        from received where received_at >= :month group by partner
        union all
        select coalesce(partner, '–'), true, count(*) filter (where received_at >= :hour),
          count(*) filter (where received_at >= :day), count(*), min(received_at),
          max(received_at)
        from bank_file where received_at >= :month group by partner
        order by 2, 1""").param("month", ago(LATELY)).query(FlowTable::sentRow).list();
  }

  List<Out> channels() {
    return asked("""
        select channel as name,
          count(*) filter (where changed_at >= :hour
            and state in ('HANDED_OVER', 'DELIVERED', 'ACCEPTED')) as hourly,
          count(*) filter (where state in ('HANDED_OVER', 'DELIVERED', 'ACCEPTED')) as daily,
          count(*) filter (where state in ('REJECTED', 'BOUNCED', 'REFUSED', 'GAVE_UP')) as failed
        from delivery where changed_at >= :day and channel is not null
        group by channel order by channel""").query(FlowTable::outRow).list();
  }

  List<Out> ledgers() {
    return asked("""
        select booked_in as name, count(*) filter (where booked_at >= :hour) as hourly,
          count(*) as daily, 0 as failed
        from posting where booked_at >= :day and booked_in is not null
        group by booked_in order by booked_in""").query(FlowTable::outRow).list();
  }

  /// Invoices that were made.
  Out made() {
    return asked("""
        select 'made' as name, count(*) filter (where at >= :hour) as hourly, count(*) as daily,
          0 as failed from timeline where at >= :day and step = 'ISSUED'""")
        .query(FlowTable::outRow).single();
  }

  /// How much is parked, by where it stopped.
  Map<String, Long> stopped() {
    var stopped = new HashMap<String, Long>();
    db.sql("select place, count(*) from parked where state = 'OPEN' group by place").query(row -> {
      stopped.put(row.getString(1), row.getLong(2));
    });
    return stopped;
  }

  private JdbcClient.StatementSpec asked(String sql) {
    return db.sql(sql).param("hour", ago(Duration.ofHours(1))).param("day",
        ago(Duration.ofDays(1)));
  }

  private OffsetDateTime ago(Duration time) {
    return clock.instant().minus(time).atOffset(ZoneOffset.UTC);
  }

  private static Sent sentRow(ResultSet row, int number) throws SQLException {
    return new Sent(row.getString("partner"), row.getBoolean("bank"), row.getLong("hourly"),
        row.getLong("daily"), row.getLong("files"), instant(row, "first_at"),
        instant(row, "last_at"));
  }

  private static Out outRow(ResultSet row, int number) throws SQLException {
    return new Out(row.getString("name"), row.getLong("hourly"), row.getLong("daily"),
        row.getLong("failed"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
