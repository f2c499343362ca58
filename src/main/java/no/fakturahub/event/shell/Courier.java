package no.fakturahub.event.shell;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import no.fakturahub.event.shell.Outbox.Sent;
import no.fakturahub.later.NotYet;
import org.springframework.stereotype.Component;

/// Brings events out: what is about the same invoice one after another, and nothing before what came before it is
/// taken. No transaction is open while the other side is waited for; who sends holds a lease, and the same event goes
/// out twice only when a node dies with it.
@Component
class Courier {

  private static final Duration A_MOMENT = Duration.ofSeconds(1);

  private final List<Way> ways;
  private final Outbox outbox;
  private final Answers answers;
  private final Clock clock;
  private final Duration lease;
  /** Each way's own: where one is stuck, the others go on. */
  private final Map<Way, Semaphore> places = new IdentityHashMap<>();

  Courier(List<Way> ways, Outbox outbox, Answers answers, EventSettings settings, Clock clock) {
    this.ways = ways;
    this.outbox = outbox;
    this.answers = answers;
    this.clock = clock;
    this.lease = settings.timeout().multipliedBy(2);
    ways.forEach(way -> places.put(way, new Semaphore(settings.atOnce())));
  }

  /// @throws NotYet while it is not its turn, or not its time
  void bring(SendEvent task) {
    for (var way : ways) {
      if (way.has(task.receiver()))
        bring(way, task);
    }
  }

  private void bring(Way way, SendEvent task) {
    while (way.isOpen(task.receiver()) && isToBeSent(task)) {
      var first = outbox.find(task.receiver(), task.event())
          .flatMap(own -> outbox.first(task.receiver(), own.about()));
      if (first.isPresent())
        send(way, task.receiver(), first.get());
    }
  }

  private boolean isToBeSent(SendEvent task) {
    return outbox.find(task.receiver(), task.event())
        .filter(own -> !own.isSent() && own.round() == task.round()).isPresent();
  }

  private void send(Way way, UUID receiver, Sent first) {
    var now = clock.instant();
    if (first.nextTry().isAfter(now))
      throw new NotYet(first.nextTry(), "the one before it waits");
    var place = requireNonNull(places.get(way));
    if (!place.tryAcquire())
      throw new NotYet(now.plus(A_MOMENT), "others are being sent");
    try {
      if (!outbox.claim(receiver, first, lease))
        throw new NotYet(now.plus(A_MOMENT), "another sends it");
      answered(way, receiver, first, way.send(receiver, first));
    } finally {
      place.release();
    }
  }

  private void answered(Way way, UUID receiver, Sent event, Answer answer) {
    if (answer.isTaken())
      answers.taken(receiver, event, answer);
    else
      answers.failed(way, receiver, event, answer).ifPresent(Courier::wait);
  }

  private static void wait(Instant next) {
    throw new NotYet(next, "it was not taken");
  }
}
