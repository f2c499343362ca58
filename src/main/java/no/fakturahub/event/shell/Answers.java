package no.fakturahub.event.shell;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.event.shell.Outbox.Sent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What came of each try, with what follows from it, together or not at all.
@Component
class Answers {

  private final Outbox outbox;
  private final Clock clock;

  Answers(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  void taken(UUID receiver, Sent event, Answer answer) {
    outbox.sent(receiver, event, answer);
  }

  /// @return when it is tried again; empty when a person is asked
  @Transactional
  Optional<Instant> failed(Way way, UUID receiver, Sent event, Answer answer) {
    var next = way.after(receiver, event, answer, event.tries() + 1);
    outbox.failed(receiver, event, answer, next.orElseGet(clock::instant));
    return next;
  }
}
