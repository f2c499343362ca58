package no.fakturahub.load;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the tables say of orders: how far they are, and how long the way was.
record Story(JdbcClient db) {

  static final Duration PATIENCE = Duration.ofMinutes(60);

  /// From the answer that it is kept until its receiver's system has taken it over, in milliseconds.
  record Ways(double p50, double p95, double p99, long many) {}

  long accepted() {
    return count("select count(*) from orders");
  }

  long handedOver() {
    return count("select count(*) from delivery where state in ('HANDED_OVER', 'DELIVERED')");
  }

  long booked() {
    return count("select count(*) from posting where state = 'BOOKED'");
  }

  boolean isAllDone() {
    var accepted = accepted();
    return handedOver() >= accepted && booked() >= accepted;
  }

  /// Until each that is accepted is handed over and booked.
  void awaitAllDone() {
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(this::isAllDone);
  }

  /// @param first rows of orders to leave out: those of before
  Ways ways(long first) {
    return db.sql("""
        select percentile_cont(0.5) within group (order by way) p50,
          percentile_cont(0.95) within group (order by way) p95,
          percentile_cont(0.99) within group (order by way) p99, count(*) many
        from (select extract(epoch from (min(t.at) - o.accepted_at)) * 1000 as way
          from (select * from orders order by accepted_at offset ?) o
          join timeline t on t.invoice_id = o.invoice_id and t.step = 'HANDED_OVER'
          group by o.invoice_id, o.accepted_at) ways""").param(first)
        .query((row, _) -> new Ways(row.getDouble("p50"), row.getDouble("p95"),
            row.getDouble("p99"), row.getLong("many")))
        .single();
  }

  private long count(String sql) {
    return db.sql(sql).query(Long.class).single();
  }
}
