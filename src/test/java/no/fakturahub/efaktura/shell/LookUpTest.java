package no.fakturahub.efaktura.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import no.fakturahub.Shop;
import no.fakturahub.efaktura.Standing;
import no.fakturahub.later.NotYet;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The routes look-up-efaktura and ask-efaktura: who is reached, who is not, and when nobody can tell.
@NullUnmarked
@EfakturaTest
class LookUpTest {

  @Autowired
  Scene scene;
  @Autowired
  Receivers receivers;

  @AfterEach
  void clear() {
    scene.clear();
  }

  @Test
  void aConsumerWhoTakesAllIsReachedByTheEfakturaAddress() {
    assertThat(receivers.of(Scene.invoice(Scene.INGRID)))
        .isEqualTo(new Standing.Reached("80012345", "eFaktura address 80012345"));
  }

  @Test
  void whoHasNotConsentedOrBlocksOrIsNotThereIsCertainlyNotReached() {
    assertThat(receivers.of(Scene.invoice(Scene.ANNE_WITHOUT_CONSENT))).isEqualTo(
        new Standing.NotReached("has not said \"Ja takk til alle\" in the net bank"));
    assertThat(receivers.of(Scene.invoice(Scene.PER_WHO_BLOCKS)))
        .isEqualTo(new Standing.NotReached("has blocked the seller in the net bank"));
    assertThat(receivers.of(Scene.invoice(Scene.consumer("Ola Nordmann", "9008", "Tromsø"))))
        .isEqualTo(new Standing.NotReached("eFaktura knows nobody by this name and address"));
    assertThat(receivers.of(Scene.invoice(Shop.COMPANY)))
        .isEqualTo(new Standing.NotReached("not a private person in Norway"));
  }

  @Test
  void whatWasFoundIsRememberedAndLookedUpAnewOnlyWhenItIsForgotten() {
    var invoice = Scene.invoice(Scene.INGRID);
    receivers.of(invoice);
    scene.strike("{\"kind\":\"SERVER_FAULT\",\"times\":9}");

    assertThat(receivers.of(invoice)).isInstanceOfSatisfying(Standing.Reached.class, known -> {
      assertThat(known.identifier()).isEqualTo("80012345");
      assertThat(known.evidence()).contains("(asked 20");
    });

    receivers.forget(invoice);
    assertThat(catchThrowable(() -> receivers.of(invoice))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CUT", "ANSWER_LOST", "UNAVAILABLE", "SERVER_ERROR", "SERVER_FAULT",
      "TOO_MANY"})
  void whenTheOperatorDoesNotTellNobodyKnowsAndTheNextLookUpIsAsked(String fault) {
    var invoice = Scene.invoice(Scene.INGRID);
    scene.strike("{\"kind\":\"%s\",\"call\":\"getEfakturaIdentifiers\"}".formatted(fault));

    var thrown = catchThrowable(() -> receivers.of(invoice));

    assertThat(thrown).isNotNull();
    if (fault.equals("TOO_MANY"))
      assertThat(thrown).hasRootCauseInstanceOf(NotYet.class);
    assertThat(receivers.of(invoice)).isInstanceOf(Standing.Reached.class);
  }
}
