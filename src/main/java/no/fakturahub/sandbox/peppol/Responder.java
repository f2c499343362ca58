package no.fakturahub.sandbox.peppol;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.helger.peppolid.IParticipantIdentifier;
import com.helger.phase4.crypto.AS4CryptoFactoryInMemoryKeyStore;
import com.helger.phase4.ebms3header.Ebms3Error;
import com.helger.phase4.peppol.Phase4PeppolSender;
import com.helger.security.certificate.TrustedCAChecker;
import com.helger.security.revocation.ERevocationCheckMode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/// Answers, by real AS4, what the access point has taken over.
final class Responder {

  /// @param instance what is answered: the SBDH instance identifier it came under
  /// @param code AB, IP, UQ, CA, RE, AP or PD of a customer; AB, AP or RE of an access point
  /// @param reason in words
  /// @param mls whether the access point answers, and not the customer
  /// @param as the answer's own instance identifier, to send the same one twice
  /// @param to another receiver than the document's sender
  /// @param rogue signed by someone outside the PKI
  record Ask(String instance, String code, @Nullable String reason, @Nullable Boolean mls,
      @Nullable String as, @Nullable String to, @Nullable Boolean rogue) {

    boolean isByAccessPoint() {
      return Boolean.TRUE.equals(mls);
    }

    boolean isRogue() {
      return Boolean.TRUE.equals(rogue);
    }

    /// PEPPOL-T111-R001.
    boolean needsReason() {
      return reason != null || Set.of("CA", "UQ", "RE").contains(code);
    }

    String why() {
      return requireNonNullElse(reason, "No reason given");
    }

    /// Failure of delivery, when the reason says so; else the breach of a rule.
    String statusReason() {
      return why().startsWith("FD") ? "FD" : "BV";
    }
  }

  /// @param result phase4's word for what came back: `SUCCESS` with a receipt
  /// @param errors as the hub's access point answered them
  record Sent(String instance, String result, List<String> errors) {}

  private final Received received;
  private final Path certificates;
  private final String hub;
  private final Clock clock;

  /// @param hub the address of the hub's access point
  Responder(Received received, Path certificates, String hub, Clock clock) {
    this.received = received;
    this.certificates = certificates;
    this.hub = hub;
    this.clock = clock;
  }

  Sent respond(Ask ask) throws IOException, GeneralSecurityException {
    var instance = requireNonNullElse(ask.as(), UUID.randomUUID().toString());
    var reply = ask.isByAccessPoint()
        ? Reply.ofAccessPoint(ask, clock)
        : Reply.ofCustomer(invoice(ask), ask, clock);
    return send(instance, ask, reply);
  }

  private Document invoice(Ask ask) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
          .parse(new ByteArrayInputStream(received.document(ask.instance())));
    } catch (ParserConfigurationException | SAXException unreadable) {
      throw new IOException(unreadable);
    }
  }

  private Sent send(String instance, Ask ask, Reply reply)
      throws IOException, GeneralSecurityException {
    var errors = new ArrayList<Ebms3Error>();
    var trust = Pki.open(certificates.resolve("trust.p12"));
    var own = Pki.open(certificates.resolve(ask.isRogue() ? "rogue.p12" : "receiver.p12"));
    var root = (X509Certificate) trust.getCertificate("root");
    var to = (X509Certificate) Pki.open(certificates.resolve("hub.p12")).getCertificate("hub");
    var ids = Phase4PeppolSender.IF;
    AccessPoint.beginScope();
    var result = Phase4PeppolSender.builder()
        .sbdhInstanceIdentifier(instance)
        .cryptoFactory(new AS4CryptoFactoryInMemoryKeyStore(own, ask.isRogue() ? "hub" : "receiver",
            Pki.PASSWORD, trust))
        .peppolAP_CAChecker(
            new TrustedCAChecker(ERevocationCheckMode.NONE, Duration.ofMinutes(1), 9, root))
        .documentTypeID(requireNonNull(
            ids.createDocumentTypeIdentifierWithDefaultScheme(reply.type())))
        .processID(requireNonNull(ids.createProcessIdentifierWithDefaultScheme(reply.process())))
        .senderParticipantID(participant(reply.sender()))
        .receiverParticipantID(participant(requireNonNullElse(ask.to(), reply.receiver())))
        .senderPartyID("PNO000902").countryC1("NO")
        .payload(reply.xml().getBytes(StandardCharsets.UTF_8))
        .receiverEndpointDetails(to, hub)
        .signalMsgConsumer((signal, _, _) -> errors.addAll(signal.getError()))
        .sendMessageAndCheckForReceipt();
    return new Sent(instance, result.name(), errors.stream()
        .map(error -> error.getErrorCode() + " " + error.getErrorDetail()).toList());
  }

  private static IParticipantIdentifier participant(String value) {
    return requireNonNull(
        Phase4PeppolSender.IF.createParticipantIdentifierWithDefaultScheme(value));
  }
}
