package no.fakturahub.efaktura.shell;

import java.time.Clock;
import java.util.UUID;
import no.fakturahub.efaktura.Consignment;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.NotYet;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/// Asks what became of an invoice, at growing pauses.
@Component
class StatusWatch {

  private final ConsignmentTable consignments;
  private final EfakturaSettings settings;
  private final ProducerTemplate camel;
  private final GivenUp givenUp;
  private final Clock clock;

  StatusWatch(ConsignmentTable consignments, EfakturaSettings settings, ProducerTemplate camel,
      GivenUp givenUp, Clock clock) {
    this.consignments = consignments;
    this.settings = settings;
    this.camel = camel;
    this.givenUp = givenUp;
    this.clock = clock;
  }

  /// @throws NotYet until the operator has said its last word
  /// @throws Refused when it has been asked for long enough
  void ask(String delivery) {
    var id = UUID.fromString(delivery);
    if (isOver(id))
      return;
    camel.requestBodyAndHeader("direct:ask-efaktura-status", "", "deliveryId", id);
    if (!isOver(id))
      throw again(consignments.find(id).orElseThrow());
  }

  void giveUp(String delivery, Throwable why) {
    givenUp.park("direct:ask-efaktura-status", delivery, "EFAKTURA_NO_LAST_WORD", why);
  }

  private boolean isOver(UUID delivery) {
    return consignments.find(delivery).map(Consignment::stage)
        .filter(stage -> !stage.isFinal()).isEmpty();
  }

  private RuntimeException again(Consignment consignment) {
    return settings.status().next(consignment.begun(), clock.instant())
        .<RuntimeException>map(next -> new NotYet(next, "under way"))
        .orElseGet(() -> new Refused("EFAKTURA_NO_LAST_WORD",
            "under way since " + consignment.begun()));
  }
}
