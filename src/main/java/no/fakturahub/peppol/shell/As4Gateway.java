package no.fakturahub.peppol.shell;

import static java.util.Objects.requireNonNull;

import com.helger.peppolid.IParticipantIdentifier;
import com.helger.phase4.messaging.http.HttpRetrySettings;
import com.helger.phase4.peppol.Phase4PeppolSender;
import com.helger.phase4.peppol.Phase4PeppolSender.PeppolUserMessageBuilder;
import java.util.UUID;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import no.fakturahub.peppol.Endpoint;
import no.fakturahub.peppol.LookUp;
import no.fakturahub.peppol.PeppolDirectory;
import no.fakturahub.peppol.PeppolGateway;

/// Our own access point's sending half, C2 in Peppol's four corners: AS4 by phase4.
final class As4Gateway implements PeppolGateway {

  private final PeppolSettings settings;
  private final PeppolDirectory directory;
  private final Keyring keyring;

  As4Gateway(PeppolSettings settings, Keyring keyring, PeppolDirectory directory) {
    this.settings = settings;
    this.keyring = keyring;
    this.directory = directory;
  }

  @Override
  public Receipt send(UUID delivery, OrgNumber sender, OrgNumber receiver, byte[] ehf) {
    var document = PeppolDocument.read(ehf);
    document.mustBeBetween(sender, receiver);
    var known = endpoint(directory.of(receiver, document.documentType()));
    try {
      return send(delivery, document, known, ehf);
    } catch (Refused | PeppolOutcomeUnknown failed) {
      if (Stale.mayExplain(failed) && directory.anew(receiver,
          document.documentType()) instanceof LookUp.Found(var now, _) && !now.equals(known))
        return send(delivery, document, now, ehf);
      throw failed;
    }
  }

  private static Endpoint endpoint(LookUp answer) {
    return switch (answer) {
      case LookUp.Found(var endpoint, _) -> endpoint;
      case LookUp.NotThere(var evidence) -> throw new Refused("PEPPOL_NOT_SERVICED", evidence);
      case LookUp.Unknown(var why) -> throw new PeppolOutcomeUnknown("Not sent: " + why, null);
    };
  }

  private Receipt send(UUID delivery, PeppolDocument document, Endpoint endpoint, byte[] ehf) {
    var keys = keyring.keys();
    var receiver = As4Keys.certificate(endpoint);
    keys.mustTrust(receiver);
    Phase4Scope.begin();
    return new As4Answer(messageId(delivery), receiver)
        .of(message(delivery, document, keys)
            .receiverEndpointDetails(receiver, endpoint.address().toString()).payload(ehf));
  }

  /// As RFC 2822 writes one, which AS4 asks for.
  private static String messageId(UUID delivery) {
    return delivery + "@fakturahub";
  }

  /// All ids come from the delivery: a try again is the same message again, and the receiver can know it by them.
  private PeppolUserMessageBuilder message(UUID delivery, PeppolDocument document, As4Keys keys) {
    var ids = Phase4PeppolSender.IF;
    return Phase4PeppolSender.builder()
        .messageID(messageId(delivery))
        .conversationID(delivery.toString())
        .sbdhInstanceIdentifier(delivery.toString())
        .senderParticipantID(participant(document.sender()))
        .receiverParticipantID(participant(document.receiver()))
        .documentTypeID(requireNonNull(
            ids.createDocumentTypeIdentifierWithDefaultScheme(document.type())))
        .processID(requireNonNull(
            ids.createProcessIdentifierWithDefaultScheme(document.process())))
        .countryC1("NO")
        .senderPartyID(keys.party())
        .cryptoFactory(keys.crypto())
        .peppolAP_CAChecker(keys.issuers())
        .httpClientFactory(new BoundedHttp(settings.connectTimeout(), settings.answerTimeout()))
        // The durable task tries again, not phase4 inside one try.
        .httpRetrySettings(new HttpRetrySettings().setMaxRetries(0));
  }

  private static IParticipantIdentifier participant(String value) {
    return requireNonNull(
        Phase4PeppolSender.IF.createParticipantIdentifierWithDefaultScheme(value));
  }
}
