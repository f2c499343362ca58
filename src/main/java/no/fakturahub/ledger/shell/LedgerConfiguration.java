package no.fakturahub.ledger.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.UUID;
import no.fakturahub.later.Work;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Booking as a durable task: each try is one message through `routes/book.camel.yaml`.
@Configuration
class LedgerConfiguration {

  private static final int UUID_LENGTH = 36;

  @Bean
  OneTimeTask<Void> book(LedgerSettings settings, ProducerTemplate routes, Unbooked unbooked) {
    return new Work("book", settings.tries(), settings.firstPause()).doing(id -> {
      var posting = posting(id);
      try {
        routes.sendBodyAndHeader("direct:book", id, "postingId", posting);
      } catch (CamelExecutionException e) {
        unbooked.failed(posting, e);
        throw e.getCause() instanceof RuntimeException cause ? cause : e;
      }
    }, (id, thrown) -> unbooked.givenUp(posting(id), thrown));
  }

  /// A posting that a person sends again gets a task of a new name: the one that gave up may not be
  /// gone yet.
  static String again(UUID posting, int tries) {
    return posting + "/" + tries;
  }

  private static UUID posting(String task) {
    return UUID.fromString(task.substring(0, UUID_LENGTH));
  }
}
