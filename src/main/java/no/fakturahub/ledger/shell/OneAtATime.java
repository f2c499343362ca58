package no.fakturahub.ledger.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.fakturahub.later.NotYet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// A line to a vendor that only one may use at a time, on every node.
@Repository
public class OneAtATime {

  private final JdbcClient db;
  private final TransactionTemplate alone;
  private final Clock clock;
  /** When the last of those who were asked to come back shall come. */
  private final Map<String, Instant> lines = new ConcurrentHashMap<>();

  public OneAtATime(JdbcClient db, PlatformTransactionManager transactions, Clock clock) {
    this.db = db;
    this.clock = clock;
    this.alone = new TransactionTemplate(transactions);
    alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /// Nobody else has the line until the caller's transaction ends.
  ///
  /// @param turn about how long one has it
  /// @throws NotYet when somebody has: come back when those who came before have had their turns
  public void take(String name, Duration turn) {
    lines.computeIfAbsent(name, this::make);
    var free = db.sql("select name from vendor_line where name = ? for update skip locked")
        .param(name).query(String.class).optional();
    if (free.isEmpty())
      throw new NotYet(place(name, turn), "Another posting is on the line " + name);
  }

  private Instant make(String name) {
    alone.executeWithoutResult(_ -> db
        .sql("insert into vendor_line (name) values (?) on conflict do nothing").param(name)
        .update());
    return Instant.MIN;
  }

  private Instant place(String name, Duration turn) {
    var now = clock.instant();
    return lines.merge(name, now.plus(turn),
        (last, soonest) -> last.isAfter(now) ? last.plus(turn) : soonest);
  }
}
