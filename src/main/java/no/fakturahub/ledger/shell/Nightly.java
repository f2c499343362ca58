package no.fakturahub.ledger.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import no.fakturahub.invoice.Sellers;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.later.Work;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// When the books are compared: each night, and when an accounting system says that something has changed.
@Configuration
class Nightly {

  private static final Logger LOG = LoggerFactory.getLogger(Nightly.class);

  /// A seller whose system does not answer is compared the night after; the others are compared all the same.
  @Bean
  RecurringTask<Void> compareBooksNightly(LedgerSettings settings, Sellers sellers,
      Reconciler reconciler, Clock clock) {
    return Tasks.recurring("compare-books-nightly",
        Schedules.daily(clock.getZone(), LocalTime.parse(settings.compareAt())))
        .execute((_, _) -> sellers.all().forEach(seller -> {
          try {
            compare(reconciler, seller.orgNumber());
          } catch (RuntimeException failed) {
            LOG.warn("The books of {} were not compared: {}", seller.orgNumber(),
                failed.toString());
          }
        }));
  }

  @Bean
  OneTimeTask<Void> compareBooks(LedgerSettings settings, Reconciler reconciler) {
    return new Work("compare-books", settings.tries(), settings.firstPause()).doing(
        task -> compare(reconciler, new OrgNumber(task.substring(0, 9))),
        (task, thrown) -> LOG.warn("The books of {} were not compared: {}", task,
            thrown.toString()));
  }

  private static void compare(Reconciler reconciler, OrgNumber seller) {
    reconciler.compare(seller)
        .ifPresent(done -> LOG.info("The books of {} were compared: {} differences",
            seller, done.differences().size()));
  }
}
