package no.fakturahub.efaktura.shell;

import java.util.UUID;
import no.fakturahub.kernel.Refused;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/// Has a credited invoice taken out of the net bank, or a person told that it cannot be.
@Component
class Withdrawal {

  private final ProducerTemplate camel;
  private final GivenUp givenUp;

  Withdrawal(ProducerTemplate camel, GivenUp givenUp) {
    this.camel = camel;
    this.givenUp = givenUp;
  }

  void tryOnce(String delivery) {
    camel.requestBodyAndHeader("direct:cancel-efaktura", "", "deliveryId",
        UUID.fromString(delivery));
  }

  void giveUp(String delivery, Throwable why) {
    givenUp.park("direct:cancel-efaktura", delivery,
        why instanceof Refused refused ? refused.code() : "EFAKTURA_NOT_WITHDRAWN", why);
  }
}
