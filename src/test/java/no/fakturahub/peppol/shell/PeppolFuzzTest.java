package no.fakturahub.peppol.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import no.fakturahub.Fuzzed;
import no.fakturahub.LongTest;
import no.fakturahub.kernel.Refused;

/// What comes out of an AS4 message, and what goes into one, as a fuzzer writes it: see docs/limits.md.
@LongTest
class PeppolFuzzTest {

  @FuzzTest(maxDuration = Fuzzed.LONGEST)
  void envelope(byte[] sbdh) throws Exception {
    Fuzzed.read(Refused.class, () -> assertThat(Envelope.read(sbdh).instance()).isNotNull());
  }

  @FuzzTest(maxDuration = Fuzzed.LONGEST)
  void document(byte[] ubl) throws Exception {
    Fuzzed.read(Refused.class, () -> assertThat(PeppolDocument.read(ubl).type()).isNotNull());
  }
}
