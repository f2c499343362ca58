package no.fakturahub.later;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Schedules durable work in the caller's transaction: the task is there when the row is, and not otherwise.
@Component
public class Later {

  private final ObjectProvider<Scheduler> scheduler;
  private final Clock clock;

  Later(ObjectProvider<Scheduler> scheduler, Clock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /// Runs the task for this id as soon as the transaction has committed. Scheduling it again changes nothing.
  @Transactional(propagation = Propagation.MANDATORY)
  public void run(OneTimeTask<Void> task, String id) {
    scheduler.getObject().scheduleIfNotExists(task.instance(id), clock.instant());
    TransactionSynchronizationManager.registerSynchronization(new Hurry());
  }

  /// Runs the task for this id then, and not at all unless the transaction commits. Scheduling it again
  /// changes nothing.
  @Transactional(propagation = Propagation.MANDATORY)
  public void run(OneTimeTask<Void> task, String id, Instant then) {
    scheduler.getObject().scheduleIfNotExists(task.instance(id), then);
  }

  /// db-scheduler's own hint is given before the commit, finds nothing, and the task waits for the next poll.
  private final class Hurry implements TransactionSynchronization {
    @Override
    public void afterCommit() {
      scheduler.getObject().triggerCheckForDueExecutions();
    }
  }
}
