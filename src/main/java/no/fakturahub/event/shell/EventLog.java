package no.fakturahub.event.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import no.fakturahub.event.Event;
import no.fakturahub.event.shell.Outbox.Sent;
import no.fakturahub.later.Later;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes an event down for each who is to have it, in the transaction of what it tells of. What nobody is to have is
/// not written.
@Component
class EventLog {

  private final List<Way> ways;
  private final Outbox outbox;
  private final EventSettings settings;
  private final Later later;
  private final OneTimeTask<Void> send;
  private final Clock clock;

  EventLog(List<Way> ways, Outbox outbox, EventSettings settings, Later later,
      @Qualifier("sendEvent") OneTimeTask<Void> send, Clock clock) {
    this.ways = ways;
    this.outbox = outbox;
    this.settings = settings;
    this.later = later;
    this.send = send;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void tell(Event event) {
    tell(event, ways.stream().flatMap(way -> way.wanting(event).stream()).toList());
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void tell(Event event, List<UUID> receivers) {
    if (receivers.isEmpty())
      return;
    var id = UUID.randomUUID();
    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var number = outbox.add(id, event.kind(), event.about(),
        Envelope.write(settings.source(), id, at, event), at);
    for (var receiver : receivers) {
      outbox.plan(receiver, number, event.about());
      later.run(send, new SendEvent(receiver, number, 1).toString());
    }
  }

  /// Sends it, whether it was sent or not, as soon as the transaction has committed.
  @Transactional(propagation = Propagation.MANDATORY)
  void again(UUID receiver, Sent event) {
    var round = outbox.again(receiver, event);
    later.run(send, new SendEvent(receiver, event.number(), round).toString());
  }
}
