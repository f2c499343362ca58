package no.fakturahub.topic.shell;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import no.fakturahub.parked.Origin;
import no.fakturahub.topic.Place;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.component.kafka.KafkaConstants;
import org.apache.camel.component.kafka.consumer.KafkaManualCommit;
import org.apache.camel.support.SynchronizationAdapter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The bean that `routes/templates/kafka-orders` asks. The offset goes on when the message was taken or parked, and not
/// when neither could be done: then it comes again. It may come again all the same, after a death in between; an order
/// that is known already changes nothing.
@Component("topic")
class TopicDoor {

  private final DeadLetters letters;

  TopicDoor(DeadLetters letters) {
    this.letters = letters;
  }

  /// A message that a person sends in again comes without an offset to commit; its sender has had its dead letter.
  public void enter(Exchange exchange) {
    var message = exchange.getMessage();
    var place = place(message);
    var commit = message.getHeader(KafkaConstants.MANUAL_COMMIT, KafkaManualCommit.class);
    message.removeHeaders("*");
    message.setHeader(Exchange.FILE_NAME, place.name());
    exchange.setProperty(Origin.PROPERTY, new Topic(place, commit == null ? null : letters));
    if (commit != null)
      exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
        @Override
        public void onComplete(Exchange taken) {
          commit.commit();
        }
      });
  }

  private static Place place(Message message) {
    return new Place(
        requireNonNullElse(message.getHeader(KafkaConstants.TOPIC, String.class), ""),
        requireNonNullElse(message.getHeader(KafkaConstants.PARTITION, Integer.class), 0),
        requireNonNullElse(message.getHeader(KafkaConstants.OFFSET, Long.class), 0L),
        message.getHeader(KafkaConstants.KEY, String.class));
  }

  private record Topic(Place place, @Nullable DeadLetters letters) implements Origin {

    @Override
    public String name() {
      return place.name();
    }

    @Override
    public void hearsThatItWaits(UUID parked) {
      if (letters != null)
        letters.lay(parked, place);
    }
  }
}
