package no.fakturahub.event.shell;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.fakturahub.event.Event;
import no.fakturahub.event.shell.Outbox.Sent;

/// A way out of the outbox: by webhooks, or into a log such as Kafka. Each takes care of its receivers.
interface Way {

  /// Whether anybody hears by it.
  boolean isUsed();

  /// Who is to have it.
  List<UUID> wanting(Event event);

  boolean has(UUID receiver);

  /// Whether something may be sent there now; when not, whoever opens it plans what waits anew.
  boolean isOpen(UUID receiver);

  Answer send(UUID receiver, Sent event);

  /// @param tries in vain until now, from 1
  /// @return when it is tried again; empty when the receiver was shut, and a person asked
  Optional<Instant> after(UUID receiver, Sent event, Answer failed, int tries);
}
