package no.fakturahub.vipps.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Found by [HookFuzzTest].
class HooksTest {

  @Test
  void aMessageThatIsNothingNamesNothing() {
    assertThat(Hooks.event("null".getBytes()).reference()).isNull();
  }
}
