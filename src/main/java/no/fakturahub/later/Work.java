package no.fakturahub.later;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;

/// A task that is tried until it works, with growing pauses, or given up to a person.
///
/// The work may run twice, when a node dies in the middle or the answer is lost: it must be idempotent.
///
/// @param tries how often before it is given up; what is [Refused] is given up at once, and [NotYet] never
/// @param firstPause before the second try; each pause is double the one before
public record Work(String name, int tries, Duration firstPause) {

  public OneTimeTask<Void> doing(Consumer<String> work, BiConsumer<String, Throwable> givenUp) {
    return new OneTimeTask<>(name, Void.class, new Again(givenUp), Work::afterDeath) {
      @Override
      public void executeOnce(TaskInstance<Void> task, ExecutionContext context) {
        work.accept(task.getId());
      }

      /// To be asked to wait is no failure: the scheduler neither counts it nor warns of it.
      @Override
      public CompletionHandler<Void> execute(TaskInstance<Void> task, ExecutionContext context) {
        try {
          return super.execute(task, context);
        } catch (RuntimeException stopped) {
          var wait = reason(NotYet.class, stopped);
          if (wait == null)
            throw stopped;
          return (done, operations) -> operations.reschedule(done, wait.until());
        }
      }
    };
  }

  /// A node that dies is no failure of what it was doing, which runs again at once, and however often nodes die.
  private static void afterDeath(ExecutionComplete dead, ExecutionOperations<Void> operations) {
    var now = dead.getTimeDone();
    operations.reschedule(ExecutionComplete.success(dead.getExecution(), now, now), now);
  }

  private final class Again implements FailureHandler<Void> {

    private final BiConsumer<String, Throwable> givenUp;

    Again(BiConsumer<String, Throwable> givenUp) {
      this.givenUp = givenUp;
    }

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> operations) {
      var before = failed.getExecution().consecutiveFailures;
      var cause = failed.getCause().orElseGet(IllegalStateException::new);
      var why = reason(Refused.class, cause);
      if (why == null && before + 1 < tries) {
        var pause = firstPause.multipliedBy(1L << Math.min(before, 12));
        operations.reschedule(failed, failed.getTimeDone().plus(pause));
      } else {
        givenUp.accept(failed.getExecution().taskInstance.getId(), why == null ? cause : why);
        operations.remove();
      }
    }
  }

  private static <T extends Throwable> @Nullable T reason(Class<T> type, Throwable thrown) {
    for (var t = thrown; t != null; t = t.getCause()) {
      if (type.isInstance(t))
        return type.cast(t);
    }
    return null;
  }
}
