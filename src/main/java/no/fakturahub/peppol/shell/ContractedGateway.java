package no.fakturahub.peppol.shell;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.peppol.PeppolGateway;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.springframework.beans.factory.ObjectProvider;

/// The way into Peppol by an access point of somebody else's. How it is spoken to stands in
/// `routes/send-by-access-point.camel.yaml`.
final class ContractedGateway implements PeppolGateway {

  private final ObjectProvider<ProducerTemplate> camel;

  ContractedGateway(ObjectProvider<ProducerTemplate> camel) {
    this.camel = camel;
  }

  /// @throws CamelExecutionException with the refusal in it, or with what leaves the outcome open
  @Override
  public Receipt send(UUID delivery, OrgNumber sender, OrgNumber receiver, byte[] ehf) {
    var document = PeppolDocument.read(ehf);
    document.mustBeBetween(sender, receiver);
    var answer = camel.getObject().requestBodyAndHeaders("direct:send-by-access-point", ehf,
        Map.of("deliveryId", delivery.toString(), "sender", document.sender(), "receiver",
            document.receiver(), "documentType", document.type(), "process", document.process()),
        Receipt.class);
    return Objects.requireNonNull(answer, "The route gave no receipt");
  }
}
