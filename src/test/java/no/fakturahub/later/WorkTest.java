package no.fakturahub.later;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import no.fakturahub.RoomDatabase;
import no.fakturahub.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The scheduler itself, with its table.
class WorkTest {

  private static final Work WORK = new Work("work", 3, Duration.ofMillis(1));

  private final DataSource database = new RoomDatabase().database();
  private final Logger logger = (Logger) LoggerFactory.getLogger(Scheduler.class);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final AtomicInteger tries = new AtomicInteger();

  @BeforeEach
  void listen() {
    log.list = new CopyOnWriteArrayList<>();
    log.start();
    logger.addAppender(log);
  }

  @AfterEach
  void listenNoMore() {
    logger.detachAppender(log);
  }

  @Test
  void toBeAskedToWaitIsNoFailureHoweverOftenItIs() {
    var wait = new IllegalStateException(new NotYet(Instant.now(), "others may come"));
    assertThat(givenUp(wait, wait, wait, wait, wait)).isEmpty();
    assertThat(tries).hasValue(6);
    assertThat(warnings()).isEmpty();
  }

  @Test
  void whatFailsIsToldOfAndTriedUntilItWorks() {
    assertThat(givenUp(new IllegalStateException("down"), new IllegalStateException("down")))
        .isEmpty();
    assertThat(tries).hasValue(3);
    assertThat(warnings()).hasSize(2);
  }

  @Test
  void afterItsTriesItIsGivenUpWithTheLastFailure() {
    var last = new IllegalStateException("the last");
    assertThat(givenUp(new IllegalStateException("down"), new IllegalStateException("down"), last))
        .contains(last);
    assertThat(tries).hasValue(3);
  }

  @Test
  void whatIsRefusedIsGivenUpAtOnce() {
    var refused = new Refused("EMPTY", "a file");
    assertThat(givenUp(new IllegalStateException(refused))).contains(refused);
    assertThat(tries).hasValue(1);
  }

  @Test
  void aNodeThatDiedIsNoFailureOfItsTask() {
    JdbcClient.create(database).sql("""
        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
          consecutive_failures, last_heartbeat, version)
        values ('work', 'one', ?, true, 'a node that is no more', 2, ?, 7)""")
        .params(OffsetDateTime.now(ZoneOffset.UTC).minusHours(1),
            OffsetDateTime.now(ZoneOffset.UTC).minusHours(1))
        .update();

    assertThat(givenUp(new IllegalStateException("down"), new IllegalStateException("down")))
        .isEmpty();
    assertThat(tries).hasValue(3);
  }

  /// @return why it was given up, if it was
  private Optional<Throwable> givenUp(RuntimeException... inTurn) {
    Deque<RuntimeException> failures = new ArrayDeque<>(List.of(inTurn));
    var end = new CompletableFuture<Optional<Throwable>>();
    var task = WORK.doing(_ -> {
      tries.incrementAndGet();
      if (!failures.isEmpty())
        throw failures.pop();
      end.complete(Optional.empty());
    }, (_, why) -> end.complete(Optional.of(why)));
    var scheduler = Scheduler.create(database, task).pollingInterval(Duration.ofMillis(20))
        .heartbeatInterval(Duration.ofMillis(100)).threads(1).build();
    scheduler.start();
    try {
      scheduler.scheduleIfNotExists(task.instance("one"), Instant.now());
      return await().atMost(Duration.ofMinutes(1)).until(() -> end.getNow(null),
          found -> found != null);
    } finally {
      scheduler.stop();
    }
  }

  private List<String> warnings() {
    return log.list.stream().filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .map(ILoggingEvent::getFormattedMessage).toList();
  }
}
