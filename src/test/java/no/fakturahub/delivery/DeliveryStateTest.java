package no.fakturahub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Random;
import no.fakturahub.delivery.Report.Says;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryStateTest {

  @ParameterizedTest
  @EnumSource(Says.class)
  void ofWhatWasNeverSentNothingCanBeSaid(Says says) {
    assertThat(DeliveryState.HELD.after(says)).isEmpty();
  }

  @Test
  void theReceiversWordCanOvertakeTheReceipt() {
    assertThat(DeliveryState.PLANNED.after(Says.ACCEPTED)).hasValue(DeliveryState.ACCEPTED);
    assertThat(DeliveryState.ACCEPTED.after(Says.HANDED_OVER)).isEmpty();
    assertThat(DeliveryState.ACCEPTED.after(Says.DELIVERED)).isEmpty();
  }

  @Test
  void whatWeGaveUpMayTurnOutToHaveArrived() {
    assertThat(DeliveryState.GAVE_UP.after(Says.DELIVERED)).hasValue(DeliveryState.DELIVERED);
    assertThat(DeliveryState.REFUSED.after(Says.REJECTED)).hasValue(DeliveryState.REJECTED);
  }

  @Test
  void onlyTheReceiversOwnSideMakesItDelivered() {
    for (var state : DeliveryState.values()) {
      for (var says : EnumSet.complementOf(EnumSet.of(Says.DELIVERED))) {
        assertThat(state.after(says)).as("%s after %s", state, says)
            .isNotEqualTo(java.util.Optional.of(DeliveryState.DELIVERED));
      }
    }
  }

  @Test
  void whatComesBackWasNotDeliveredUnlessThereIsAnAnswer() {
    assertThat(DeliveryState.HANDED_OVER.after(Says.BOUNCED)).hasValue(DeliveryState.BOUNCED);
    assertThat(DeliveryState.REJECTED.after(Says.BOUNCED)).isEmpty();
    assertThat(DeliveryState.BOUNCED.after(Says.DELIVERED)).isEmpty();
  }

  @Test
  void aReportThatProvesNothingCannotExist() {
    for (var says : EnumSet.complementOf(EnumSet.of(Says.HANDED_OVER))) {
      assertThatThrownBy(() -> new Report(says, "key", Instant.EPOCH, "words", new byte[0]))
          .hasMessageContaining("Nothing proves");
    }
  }

  @ParameterizedTest
  @EnumSource(Says.class)
  void sayingItAgainChangesNothing(Says says) {
    var random = new Random(says.ordinal());
    for (var i = 0; i < 1000; i++) {
      var state = DeliveryState.PLANNED;
      for (var step = 0; step < 6; step++) {
        state = state.after(Says.values()[random.nextInt(Says.values().length)]).orElse(state);
      }
      var once = state.after(says).orElse(state);
      assertThat(once.after(says)).isEmpty();
    }
  }
}
