package no.fakturahub.routing.shell;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which of several nodes reads a door, a route that looks for files or mail. The first who finds something there holds
/// it for as long as it lives; when it is silent for a lease, or has ended, the next who looks takes over.
///
/// The database's clock tells the time, for those of the nodes may differ. A node that was away and does not know that
/// another has taken over does no harm: orders are known by their names and payments by theirs; each is taken once.
@Component
class DoorLeases implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(DoorLeases.class);

  private final String node = ManagementFactory.getRuntimeMXBean().getName() + "/"
      + UUID.randomUUID();
  private final JdbcClient db;
  private final Duration lease;
  /** Until when each is surely ours, by this machine's own running time. */
  private final Map<String, Long> held = new ConcurrentHashMap<>();
  private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().daemon().name("door-leases").factory());

  DoorLeases(JdbcClient db, @Value("${hub.intake.lease}") long millis) {
    this.db = db;
    this.lease = Duration.ofMillis(millis);
    heart.scheduleWithFixedDelay(this::beat, millis / 4, millis / 4, TimeUnit.MILLISECONDS);
  }

  /// Whether this node may take what lies there now.
  boolean mine(String door) {
    var until = held.get(door);
    return until != null && System.nanoTime() - until < 0 || take(door);
  }

  private boolean take(String door) {
    var until = System.nanoTime() + lease.toNanos();
    if (prolong("door = :door and (node = :node or held_until < current_timestamp)", door) == 0
        && !first(door))
      return false;
    if (held.put(door, until) == null)
      LOG.info("This node reads {}", door);
    return true;
  }

  private boolean first(String door) {
    try {
      return db.sql("""
          insert into door_lease (door, node, held_until)
          select :door, :node, current_timestamp + cast(:seconds as numeric) * interval '1' second
          where not exists (select 1 from door_lease where door = :door)""")
          .param("door", door).param("node", node).param("seconds", lease.toMillis() / 1000.0)
          .update() == 1;
    } catch (DuplicateKeyException _) {
      return false; // another was first, in the same moment
    }
  }

  private int prolong(String which, String door) {
    return db
        .sql(
            """
                update door_lease set node = :node,
                  held_until = current_timestamp + cast(:seconds as numeric) * interval '1' second where\s"""
                + which)
        .param("node", node).param("door", door).param("seconds", lease.toMillis() / 1000.0)
        .update();
  }

  private void beat() {
    held.forEach((door, _) -> {
      try {
        var until = System.nanoTime() + lease.toNanos();
        if (prolong("door = :door and node = :node", door) == 1)
          held.put(door, until);
        else if (held.remove(door) != null)
          LOG.info("Another node reads {}", door);
      } catch (DataAccessException away) {
        LOG.warn("The lease of {} could not be prolonged: {}", door, away.getMessage());
      }
    });
  }

  /// The next node need not wait for the lease to end.
  @Override
  public void destroy() {
    heart.shutdownNow();
    try {
      db.sql("delete from door_lease where node = ?").param(node).update();
    } catch (DataAccessException away) {
      LOG.warn("The leases of doors end by themselves: {}", away.getMessage());
    }
  }
}
