package no.fakturahub.delivery.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.fakturahub.delivery.Refusing;
import no.fakturahub.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {

  private static final Refusing A_CHANNEL = failure -> failure instanceof IOException
      ? Optional.of(new Refused("ITS_OWN", "no such mailbox"))
      : Optional.empty();

  @Test
  void whatSaysThatItIsForGoodIsBelieved() {
    var stopped = new IllegalStateException(new Refused("SAID_SO", "here"));

    assertThat(new Refusals(List.of(A_CHANNEL)).in(stopped)).map(Refused::code)
        .hasValue("SAID_SO");
  }

  @Test
  void aChannelKnowsItsOwnFailuresHoweverDeepTheyLie() {
    var refusals = new Refusals(List.of(A_CHANNEL));

    assertThat(refusals.in(new IllegalStateException(new IOException()))).map(Refused::code)
        .hasValue("ITS_OWN");
    assertThat(refusals.in(new IllegalStateException("a moment's trouble"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3", "15"})
  void whatIsGivenUpTellsTheLastErrorAtItsRoot(int tries) {
    var last = new IllegalStateException("outside", new IOException("disk full"));

    assertThat(Refusals.gaveUp(tries, last)).extracting(Refused::code, Refused::detail)
        .containsExactly("DELIVERY_GAVE_UP", tries + " tries; the last: disk full");
  }
}
