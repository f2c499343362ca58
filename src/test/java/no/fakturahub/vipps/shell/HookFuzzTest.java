package no.fakturahub.vipps.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import no.fakturahub.Fuzzed;
import no.fakturahub.LongTest;
import tools.jackson.core.JacksonException;

/// A message of Vipps', as a fuzzer writes it: see docs/limits.md.
@LongTest
class HookFuzzTest {

  @FuzzTest(maxDuration = Fuzzed.LONGEST)
  void event(byte[] body) throws Exception {
    Fuzzed.read(JacksonException.class, () -> assertThat(Hooks.event(body)).isNotNull());
  }
}
