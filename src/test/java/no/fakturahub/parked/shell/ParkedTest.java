package no.fakturahub.parked.shell;

import static no.fakturahub.parked.ParkedMessage.State.DISCARDED;
import static no.fakturahub.parked.ParkedMessage.State.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.fakturahub.parked.LeftOutside;
import no.fakturahub.parked.NotReplayable;
import no.fakturahub.parked.ParkedMessage;
import no.fakturahub.parked.ParkedMessages;
import no.fakturahub.parked.Parking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/// One row for each thing that stopped.
@SpringJUnitConfig(ParkedHub.class)
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
class ParkedTest {

  private static final byte[] BYTES = {0, (byte) 0xff, (byte) 0xe6, '\r', '\n'};

  @Autowired
  ParkedMessages parked;
  @Autowired
  Parking parking;
  @Autowired
  LeftOutside outside;

  @Test
  void theSameThingThatStopsAgainIsOneRow() {
    var first = parking.park("direct:x", "invoice 10001", "A", "first", BYTES);
    var again = parking.park("direct:x", "invoice 10001", "B", "second", BYTES);

    assertThat(again).isEqualTo(first);
    assertThat(only().times()).isEqualTo(2);
    assertThat(only().code()).isEqualTo("B");
  }

  @Test
  void aReasonThatQuotesBytesIsKeptInEveryDatabase() {
    parking.park("direct:x", "bank\0.txt", "A", "line 1: «PK\3\4\0»,\nand more", BYTES);

    assertThat(only().name()).isEqualTo("bank\uFFFD.txt");
    assertThat(only().detail()).isEqualTo("line 1: «PK\3\4\uFFFD»,\nand more");
  }

  @Test
  void otherBytesAnotherNameOrAnotherPlaceIsAnotherRow() {
    parking.park("direct:x", "a", "A", "", BYTES);
    parking.park("direct:x", "a", "A", "", new byte[0]);
    parking.park("direct:x", "b", "A", "", BYTES);
    parking.park("direct:y", "a", "A", "", BYTES);

    assertThat(parked.list(OPEN, 10)).hasSize(4);
  }

  @Test
  void whatStopsAgainAfterItWasClosedIsANewRow() {
    var id = parking.park("direct:inner", "a", "X", "", BYTES);
    parked.discard(id, "no");

    assertThat(parking.park("direct:inner", "a", "X", "", BYTES)).isNotEqualTo(id);
  }

  @Test
  void whatIsDiscardedSaysWhyAndIsNotReplayed() {
    var id = parking.park("direct:inner", "a", "X", "", BYTES);

    var discarded = parked.discard(id, "The partner sent it twice");

    assertThat(discarded.state()).isEqualTo(DISCARDED);
    assertThat(discarded.closing()).isEqualTo("The partner sent it twice");
    assertThatThrownBy(() -> parked.replay(id)).isInstanceOf(NotReplayable.class)
        .hasMessageContaining("sent it twice");
  }

  @Test
  void whatLiesOutsideIsToldOfAndCannotBeReplayed() {
    var id = outside.tell("nordmat", "huge.csv", "FILE_TOO_LARGE", "in error/", 1L << 30);

    assertThat(outside.tell("nordmat", "huge.csv", "FILE_TOO_LARGE", "in error/", 1L << 30))
        .isEqualTo(id);
    assertThat(only().held()).isFalse();
    assertThat(only().size()).isEqualTo(1L << 30);
    assertThat(parked.original(id)).isEmpty();
    assertThatThrownBy(() -> parked.replay(id)).isInstanceOf(NotReplayable.class);
  }

  private ParkedMessage only() {
    var rows = parked.list(OPEN, 10);
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }
}
