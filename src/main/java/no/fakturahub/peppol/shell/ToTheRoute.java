package no.fakturahub.peppol.shell;

import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The way to `routes/take-peppol-responses.camel.yaml`.
@Component
class ToTheRoute implements ResponseDoor {

  private final ObjectProvider<ProducerTemplate> camel;

  ToTheRoute(ObjectProvider<ProducerTemplate> camel) {
    this.camel = camel;
  }

  @Override
  public void take(String instance, byte[] envelope) {
    camel.getObject().sendBodyAndHeader("direct:take-peppol-responses", envelope,
        Exchange.FILE_NAME, "Peppol " + instance);
  }
}
