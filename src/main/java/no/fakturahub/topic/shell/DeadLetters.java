package no.fakturahub.topic.shell;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import no.fakturahub.later.Later;
import no.fakturahub.later.NotYet;
import no.fakturahub.parked.LeftOutside;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessages;
import no.fakturahub.parked.Reasons;
import no.fakturahub.topic.DeadLetter;
import no.fakturahub.topic.Place;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// What of a topic was parked goes to the topic's dead letters too: a row in the transaction that parks, sent once or
/// more, for as long as it takes.
@Component
class DeadLetters {

  private static final String WHERE = "dead-letters";
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final DeadLetterTable table;
  private final DeadLetterTopics topics;
  private final TopicSettings settings;
  private final ParkedMessages parked;
  private final Reasons reasons;
  private final LeftOutside outside;
  private final Later later;
  private final OneTimeTask<Void> task;
  private final Clock clock;

  DeadLetters(DeadLetterTable table, DeadLetterTopics topics, TopicSettings settings,
      ParkedMessages parked, Reasons reasons, LeftOutside outside, Later later,
      @Qualifier("sendDeadLetter") OneTimeTask<Void> task, Clock clock) {
    this.table = table;
    this.topics = topics;
    this.settings = settings;
    this.parked = parked;
    this.reasons = reasons;
    this.outside = outside;
    this.later = later;
    this.task = task;
    this.clock = clock;
  }

  void lay(UUID waiting, Place came) {
    var letter = new DeadLetter(UUID.randomUUID(), came.topic() + settings.deadLetters(), came,
        waiting);
    table.add(letter);
    later.run(task, letter.id().toString());
  }

  /// What was erased meanwhile is not sent.
  void send(UUID id) {
    table.find(id).ifPresent(letter -> {
      parked.find(letter.parked()).ifPresent(waiting -> parked.original(waiting.id())
          .ifPresent(bytes -> send(letter, waiting, bytes)));
      table.remove(id);
    });
  }

  private void send(DeadLetter letter, ParkedMessage waiting, byte[] bytes) {
    var words = reasons.of(waiting.code()).en();
    var headers = letter.headers(waiting.code(), waiting.detail(), words.cause(), words.cure());
    topics.send(letter, headers, bytes).ifPresentOrElse(why -> {
      outside.tell(WHERE, letter.topic(), "DEAD_LETTERS_REFUSED", why, 0);
      throw new NotYet(clock.instant().plus(PAUSE), why);
    }, () -> outside.settle(WHERE, letter.topic(), 0, "works again"));
  }
}
