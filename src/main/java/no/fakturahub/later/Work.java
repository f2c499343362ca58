package no.fakturahub.later;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
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
    return Tasks.oneTime(name).onFailure(new Again(givenUp))
        .execute((task, _) -> work.accept(task.getId()));
  }

  private final class Again implements FailureHandler<Void> {

    private final BiConsumer<String, Throwable> givenUp;

    Again(BiConsumer<String, Throwable> givenUp) {
      this.givenUp = givenUp;
    }

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> operations) {
      var before = failed.getExecution().consecutiveFailures;
      var cause = failed.getCause().orElseGet(() -> new IllegalStateException("The node died"));
      var why = reason(Refused.class, cause);
      var wait = reason(NotYet.class, cause);
      if (wait != null) {
        operations.reschedule(asked(failed), wait.until());
      } else if (why == null && before + 1 < tries) {
        var pause = firstPause.multipliedBy(1L << Math.min(before, 12));
        operations.reschedule(failed, failed.getTimeDone().plus(pause));
      } else {
        givenUp.accept(failed.getExecution().taskInstance.getId(), why == null ? cause : why);
        operations.remove();
      }
    }
  }

  /// The scheduler counts only what it is told has failed.
  private static ExecutionComplete asked(ExecutionComplete failed) {
    return ExecutionComplete.success(failed.getExecution(), failed.getTimeDone(),
        failed.getTimeDone());
  }

  private static <T extends Throwable> @Nullable T reason(Class<T> type, Throwable thrown) {
    for (var t = thrown; t != null; t = t.getCause()) {
      if (type.isInstance(t))
        return type.cast(t);
    }
    return null;
  }
}
