package no.fakturahub.avtalegiro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimStateTest {

  @ParameterizedTest(name = "{0}, nothing owed {1}, in time {2}: {3}")
  @CsvSource({"PLANNED, true, true, WITHDRAWN", "PLANNED, true, false, WITHDRAWN",
      "PLANNED, false, true, ", "FILED, true, true, TO_CANCEL", "SENT, true, true, TO_CANCEL",
      "SENT, false, true, TO_CANCEL", "SENT, true, false, ", "FILED, true, false, "})
  void whatIsNoLongerOwedIsWithdrawnOrCalledBackInTime(ClaimState state, boolean nothing,
      boolean inTime, ClaimState becomes) {
    assertThat(state.whenLessIsOwed(nothing, inTime).orElse(null)).isEqualTo(becomes);
  }

  @ParameterizedTest
  @EnumSource
  void noClaimIsCalledBackTwice(ClaimState state) {
    state.whenLessIsOwed(true, true)
        .ifPresent(then -> assertThat(then.whenLessIsOwed(true, true)).isEmpty());
  }

  @Test
  void aPaidClaimStaysPaid() {
    assertThat(ClaimState.PAID.whenLessIsOwed(true, true)).isEmpty();
    assertThat(ClaimState.PAID.whenPaidByIt()).isEmpty();
  }

  @Test
  void aPaymentInSpiteOfACancellationIsAPaymentAllTheSame() {
    assertThat(EnumSet.allOf(ClaimState.class).stream()
        .filter(state -> state.whenPaidByIt().isPresent()))
        .containsExactly(ClaimState.FILED, ClaimState.SENT, ClaimState.TO_CANCEL,
            ClaimState.CANCELLING, ClaimState.CANCELLED);
  }
}
