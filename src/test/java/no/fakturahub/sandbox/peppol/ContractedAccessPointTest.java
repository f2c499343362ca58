package no.fakturahub.sandbox.peppol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import no.fakturahub.sandbox.peppol.Faults.Kind;
import org.apache.coyote.CloseNowException;
import org.junit.jupiter.api.Test;

class ContractedAccessPointTest {

  private final Faults faults = new Faults();
  private final ContractedAccessPoint accessPoint = new ContractedAccessPoint(faults);

  @Test
  void aLostAnswerIsFoundAgainByItsKeyAndTheDocumentIsOne() throws Exception {
    faults.arm(Kind.CONTRACTED_LOST_ANSWER, 1);
    assertThatThrownBy(this::post).isInstanceOf(CloseNowException.class);

    assertThat(post()).isEqualTo(409);
    assertThat(accessPoint.all()).hasSize(1);
  }

  @Test
  void whatItDoesNotTakeIsNotKept() throws Exception {
    faults.arm(Kind.CONTRACTED_BUSY, 1);
    faults.arm(Kind.CONTRACTED_DOWN, 1);
    faults.arm(Kind.CONTRACTED_REFUSES, 1);

    assertThat(new int[]{post(), post(), post()}).containsExactly(429, 503, 422);
    assertThat(accessPoint.all()).isEmpty();
    assertThat(post()).isEqualTo(202);
  }

  private int post() throws IOException {
    return accessPoint.post("key", "0192:987654325", "0192:312900106", "type", "<Invoice/>")
        .getStatusCode().value();
  }
}
