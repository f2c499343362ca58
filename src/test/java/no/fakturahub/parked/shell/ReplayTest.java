package no.fakturahub.parked.shell;

import static no.fakturahub.parked.ParkedMessage.State.OPEN;
import static no.fakturahub.parked.ParkedMessage.State.REPLAYED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import no.fakturahub.kernel.Refused;
import no.fakturahub.parked.NotReplayable;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessages;
import no.fakturahub.parked.Parking;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// The way back in for what was parked.
@SpringJUnitConfig(ParkedHub.class)
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
class ReplayTest {

  private static final byte[] BYTES = {0, (byte) 0xff, (byte) 0xe6, '\r', '\n'};

  @Autowired
  ParkedMessages parked;
  @Autowired
  Parking parking;
  @Autowired
  ProducerTemplate send;
  @Autowired
  Work work;

  @Test
  void aReplayGoesThroughWithItsHeadersAndClosesTheRow() {
    work.fails(new Refused("X", "x"));
    arrives(BYTES);

    var replayed = parked.replay(only().id());

    assertThat(replayed.state()).isEqualTo(REPLAYED);
    assertThat(work.done).containsExactly(new String(BYTES, StandardCharsets.UTF_8));
    assertThat(work.lastName).isEqualTo("orders.csv");
    assertThat(parked.list(OPEN, 10)).isEmpty();
  }

  @Test
  void aReplayThatStopsAgainIsStillOpen() {
    work.fails(new Refused("X", "first"), new Refused("Y", "second"));
    arrives(BYTES);

    var replayed = parked.replay(only().id());

    assertThat(replayed.state()).isEqualTo(OPEN);
    assertThat(replayed.code()).isEqualTo("Y");
    assertThat(replayed.times()).isEqualTo(2);
  }

  @Test
  void aReplayToADoorWithoutErrorHandlingStaysOpenWhenItFails() {
    parking.park("direct:inner", "invoice 10001", "X", "first", BYTES);
    work.innerFails(new Refused("Y", "second"));

    assertThat(parked.replay(only().id()).code()).isEqualTo("Y");
    assertThat(parked.replay(only().id()).state()).isEqualTo(REPLAYED);
  }

  @Test
  void aCorrectedCopyIsSentInsteadAndIsARowOfItsOwnWhenItStops() {
    work.fails(new Refused("X", "first"), new Refused("Y", "second"));
    arrives(BYTES);
    var original = only();
    var corrected = "corrected".getBytes(StandardCharsets.UTF_8);

    var copy = parked.replayCorrected(original.id(), corrected);

    assertThat(copy).isEqualTo(only());
    assertThat(parked.find(original.id())).get().extracting(ParkedMessage::state)
        .isEqualTo(REPLAYED);
    assertThat(parked.original(original.id())).hasValue(BYTES);
    assertThat(parked.original(only().id())).hasValue(corrected);
    assertThat(only().code()).isEqualTo("Y");
  }

  @Test
  void aRouteThatIsGoneCannotTakeItBack() {
    var id = parking.park("fjellsport", "a", "X", "", BYTES);

    assertThatThrownBy(() -> parked.replay(id)).isInstanceOf(NotReplayable.class)
        .hasMessageContaining("fjellsport");
    assertThat(parked.find(id)).get().extracting(ParkedMessage::state).isEqualTo(OPEN);
  }

  private ParkedMessage only() {
    var rows = parked.list(OPEN, 10);
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }

  private void arrives(Object body) {
    send.sendBodyAndHeaders("direct:door", body, Map.of(Exchange.FILE_NAME, "orders.csv"));
  }
}
