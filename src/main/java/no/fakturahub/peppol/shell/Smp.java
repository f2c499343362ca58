package no.fakturahub.peppol.shell;

import com.helger.httpclient.HttpClientManager;
import com.helger.peppol.smp.ESMPTransportProfile;
import com.helger.peppolid.IDocumentTypeIdentifier;
import com.helger.peppolid.IParticipantIdentifier;
import com.helger.peppolid.factory.PeppolIdentifierFactory;
import com.helger.smpclient.exception.SMPClientException;
import com.helger.smpclient.exception.SMPClientNotFoundException;
import com.helger.smpclient.peppol.SMPClientReadOnly;
import com.helger.xsds.peppol.smp1.ServiceMetadataType;
import com.helger.xsds.peppol.smp1.SignedServiceMetadataType;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Objects;
import no.fakturahub.peppol.DocumentType;
import no.fakturahub.peppol.Endpoint;
import no.fakturahub.peppol.LookUp;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;

/// The Service Metadata Publisher that the SML has named: what a participant takes, and where, signed (Peppol SMP
/// 1.4.0). A 404 of it is a certain no, and it is asked which of the two it means: nobody of that name, or not this
/// document.
final class Smp {

  private static final PeppolIdentifierFactory IDS = PeppolIdentifierFactory.INSTANCE;

  private final PeppolSettings settings;
  private final Clock clock;

  Smp(PeppolSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  LookUp ask(URI smp, String participant, DocumentType type) {
    var who = Objects.requireNonNull(IDS.createParticipantIdentifierWithDefaultScheme(participant));
    var what = Objects.requireNonNull(IDS.createDocumentTypeIdentifierWithDefaultScheme(type.id()));
    try {
      return ask(client(smp), who, what, type);
    } catch (SMPClientException | IOException | GeneralSecurityException
        | RuntimeException broken) {
      return new LookUp.Unknown(
          "SMP %s did not say of %s: %s".formatted(smp.getHost(), participant, broken));
    }
  }

  private LookUp ask(SMPClientReadOnly smp, IParticipantIdentifier who,
      IDocumentTypeIdentifier what,
      DocumentType type) throws SMPClientException, GeneralSecurityException {
    try {
      return read(smp.getServiceMetadata(who, what, (_, _) -> {}), who, what, type);
    } catch (SMPClientNotFoundException none) {
      return whyNot(smp, who, what, type);
    }
  }

  private LookUp read(SignedServiceMetadataType signed, IParticipantIdentifier who,
      IDocumentTypeIdentifier what, DocumentType type) throws GeneralSecurityException {
    if (!isAbout(Objects.requireNonNull(signed.getServiceMetadata()), who, what))
      return new LookUp.Unknown(
          "The SMP tells of someone or something else than " + who.getValue());
    var process = Objects
        .requireNonNull(IDS.createProcessIdentifierWithDefaultScheme(type.process()));
    var endpoint = SMPClientReadOnly.getEndpointAt(signed, process,
        ESMPTransportProfile.TRANSPORT_PROFILE_PEPPOL_AS4_V2,
        LocalDateTime.ofInstant(clock.instant(), clock.getZone()));
    if (endpoint == null)
      return new LookUp.NotThere("%s takes %s, but not in process %s by AS4 now"
          .formatted(who.getValue(), type, type.process()));
    var certificate = SMPClientReadOnly.getEndpointCertificate(endpoint);
    var address = URI
        .create(String.valueOf(SMPClientReadOnly.getEndpointAddress(endpoint)).strip());
    return new LookUp.Found(
        new Endpoint(address, Base64.getEncoder().encodeToString(
            Objects.requireNonNull(certificate, "no certificate").getEncoded()),
            String.valueOf(endpoint.getTransportProfile())),
        "%s takes %s at %s".formatted(who.getValue(), type, address.getHost()));
  }

  /// The signature proves who wrote it, and not that it is the answer to our question.
  private static boolean isAbout(ServiceMetadataType metadata, IParticipantIdentifier who,
      IDocumentTypeIdentifier what) {
    var told = metadata.getServiceInformation();
    var participant = told == null ? null : told.getParticipantIdentifier();
    var document = told == null ? null : told.getDocumentIdentifier();
    return participant != null && document != null
        && who.getScheme().equals(participant.getScheme())
        && who.getValue().equalsIgnoreCase(participant.getValue())
        && what.getScheme().equals(document.getScheme())
        && what.getValue().equals(document.getValue());
  }

  private static LookUp whyNot(SMPClientReadOnly smp, IParticipantIdentifier who,
      IDocumentTypeIdentifier what, DocumentType type) throws SMPClientException {
    try {
      var listed = SMPClientReadOnly.getAllDocumentTypes(smp.getServiceGroup(who));
      return listed.stream().anyMatch(what::hasSameContent)
          ? new LookUp.Unknown(
              "The SMP lists %s for %s and does not have it".formatted(type, who.getValue()))
          : new LookUp.NotThere(
              "%s is in Peppol and does not take %s".formatted(who.getValue(), type));
    } catch (SMPClientNotFoundException nobody) {
      return new LookUp.NotThere("the SMP does not know %s".formatted(who.getValue()));
    }
  }

  private SMPClientReadOnly client(URI smp) throws IOException, GeneralSecurityException {
    var trusted = KeyStore.getInstance(settings.smpTrustStore().toFile(),
        settings.trustPassword().toCharArray());
    var http = new BoundedHttp(settings.connectTimeout(), settings.lookUp().timeout());
    return new SMPClientReadOnly(smp) {

      @Override
      public <T> T executeRequest(HttpUriRequestBase request, HttpClientResponseHandler<T> handler)
          throws IOException {
        try (var client = new HttpClientManager(http)) {
          return Objects.requireNonNull(client.execute(request, handler));
        }
      }
    }.setTrustStore(trusted);
  }
}
