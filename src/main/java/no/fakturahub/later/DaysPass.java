package no.fakturahub.later;

import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.ObjectProvider;

/// Lets days pass in the sandbox, one after another, each with all that happens on it: bills, reminders, answers. While
/// the clock is moved nothing runs, for to the scheduler what runs over a day looks dead.
public class DaysPass {

  /** So long a day's work is waited for; what takes longer goes on by itself. */
  private static final Duration A_DAYS_WORK = Duration.ofMinutes(2);
  private static final int MOST = 800;

  private final MovableClock clock;
  private final ObjectProvider<Scheduler> schedulers;
  private final AtomicInteger left = new AtomicInteger();

  DaysPass(MovableClock clock, ObjectProvider<Scheduler> schedulers) {
    this.clock = clock;
    this.schedulers = schedulers;
  }

  /// @return false when days are passing already
  /// @throws IllegalArgumentException unless it is 1–800 days: time does not go back
  public boolean pass(int days) {
    if (days < 1 || days > MOST)
      throw new IllegalArgumentException("1–%d days: %d".formatted(MOST, days));
    if (!left.compareAndSet(0, days))
      return false;
    Thread.ofVirtual().name("days-pass").start(() -> {
      try {
        for (; left.get() > 0; left.decrementAndGet())
          passOne();
      } finally {
        left.set(0);
      }
    });
    return true;
  }

  /// How many days are still to pass.
  public int left() {
    return left.get();
  }

  private void passOne() {
    var scheduler = schedulers.getObject();
    scheduler.pause();
    try {
      until(() -> scheduler.getCurrentlyExecuting().isEmpty());
      clock.pass(Duration.ofDays(1));
    } finally {
      scheduler.resume();
    }
    scheduler.triggerCheckForDueExecutions();
    until(() -> isDone(scheduler));
  }

  private boolean isDone(Scheduler scheduler) {
    var now = clock.instant();
    return scheduler.getCurrentlyExecuting().isEmpty()
        && scheduler.getScheduledExecutions(ScheduledExecutionsFilter.all()).stream()
            .noneMatch(one -> one.getExecutionTime().isBefore(now));
  }

  private interface Asked {
    boolean answersYes();
  }

  private static void until(Asked asked) {
    var end = Clock.systemUTC().instant().plus(A_DAYS_WORK);
    while (!asked.answersYes() && Clock.systemUTC().instant().isBefore(end)) {
      CompletableFuture
          .runAsync(() -> {}, CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS)).join();
    }
  }
}
