package no.fakturahub.email.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Clock;
import no.fakturahub.Fuzzed;
import no.fakturahub.LongTest;
import no.fakturahub.email.BounceAddress;
import no.fakturahub.email.ReceivedMail;
import no.fakturahub.kernel.Refused;

/// What comes back by mail, as a fuzzer writes it: see docs/limits.md.
@LongTest
class MailFuzzTest {

  private static final ReceivedMails MAILS = new ReceivedMails(
      new BounceAddress("retur+*@nordlys.example"), Clock.systemUTC());

  @FuzzTest(maxDuration = Fuzzed.LONGEST)
  void mail(byte[] raw) throws Exception {
    Fuzzed.read(Refused.class, () -> {
      if (MAILS.read(raw) instanceof ReceivedMail.Notification told)
        assertThat(told.words()).hasSizeLessThan(100_000);
    });
  }
}
