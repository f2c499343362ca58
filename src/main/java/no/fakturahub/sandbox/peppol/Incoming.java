package no.fakturahub.sandbox.peppol;

import static java.util.Objects.requireNonNull;

import com.helger.collection.commons.ICommonsList;
import com.helger.http.header.HttpHeaderMap;
import com.helger.peppol.sbdh.PeppolSBDHData;
import com.helger.peppol.sbdh.PeppolSBDHDataReadException;
import com.helger.peppol.sbdh.PeppolSBDHDataReader;
import com.helger.peppolid.factory.PeppolIdentifierFactory;
import com.helger.phase4.attachment.WSS4JAttachment;
import com.helger.phase4.ebms3header.Ebms3SignalMessage;
import com.helger.phase4.ebms3header.Ebms3UserMessage;
import com.helger.phase4.error.AS4ErrorList;
import com.helger.phase4.incoming.IAS4IncomingMessageMetadata;
import com.helger.phase4.incoming.IAS4IncomingMessageState;
import com.helger.phase4.incoming.spi.AS4MessageProcessorResult;
import com.helger.phase4.incoming.spi.AS4SignalMessageProcessorResult;
import com.helger.phase4.incoming.spi.IAS4IncomingMessageProcessorSPI;
import com.helger.phase4.model.error.EEbmsError;
import com.helger.phase4.model.pmode.IPMode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// What an access point checks of a message before it takes it over, as phase4-peppol-servlet does where that can be
/// had: signed and encrypted, one SBDH with its country of C1, addressed to someone served here.
final class Incoming implements IAS4IncomingMessageProcessorSPI {

  /// Peppol AS4 profile 2.2: the error detail for a receiver, document type or process that is not served here.
  static final String NOT_SERVICED = "PEPPOL:NOT_SERVICED";

  private final Received received;
  private final Set<String> participants;
  private final Faults faults;
  private final Answering answering;

  Incoming(Received received, Set<String> participants, Faults faults, Answering answering) {
    this.received = received;
    this.participants = participants;
    this.faults = faults;
    this.answering = answering;
  }

  @Override
  public AS4MessageProcessorResult processAS4UserMessage(IAS4IncomingMessageMetadata metadata,
      HttpHeaderMap headers, Ebms3UserMessage message, IPMode mode, @Nullable Node body,
      @Nullable ICommonsList<WSS4JAttachment> attachments, IAS4IncomingMessageState state,
      AS4ErrorList errors) {
    if (!state.isSoapSignatureChecked() || !state.isSoapDecrypted())
      return refuse(EEbmsError.EBMS_POLICY_NONCOMPLIANCE, "Not signed and encrypted", state,
          errors);
    if (attachments == null || attachments.size() != 1)
      return refuse(EEbmsError.EBMS_OTHER, "Peppol wants exactly one payload", state, errors);
    if (faults.strikes(Faults.Kind.AS4_ERROR))
      return refuse(EEbmsError.EBMS_OTHER, "Could not take it just now", state, errors);
    try {
      var sbdh = read(requireNonNull(attachments.getFirst()));
      if (!participants.contains(sbdh.getReceiverValue()))
        return refuse(EEbmsError.EBMS_OTHER, NOT_SERVICED, state, errors);
      var arrival = received.keep(requireNonNull(sbdh.getInstanceIdentifier()),
          String.valueOf(state.getMessageID()),
          canonical(requireNonNull(sbdh.getBusinessMessage())));
      if (!arrival.duplicate())
        answering.of(requireNonNull(sbdh.getReceiverValue()), arrival.instance());
      return AS4MessageProcessorResult.createSuccess();
    } catch (PeppolSBDHDataReadException | IllegalArgumentException wrong) {
      return refuse(EEbmsError.EBMS_OTHER, String.valueOf(wrong.getMessage()), state, errors);
    } catch (IOException | XMLSecurityException broken) {
      return refuse(EEbmsError.EBMS_OTHER, "Not kept: " + broken, state, errors);
    }
  }

  private static PeppolSBDHData read(WSS4JAttachment payload)
      throws IOException, PeppolSBDHDataReadException {
    try (var in = requireNonNull(payload.getSourceStream())) {
      return new PeppolSBDHDataReader(PeppolIdentifierFactory.INSTANCE)
          .extractData(new ByteArrayInputStream(in.readAllBytes()));
    }
  }

  /// The form that says whether two documents are the same, whatever the SBDH around them has done to namespaces.
  private static byte[] canonical(Element document) throws XMLSecurityException {
    var out = new ByteArrayOutputStream();
    Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS)
        .canonicalizeSubtree(document, out);
    return out.toByteArray();
  }

  private static AS4MessageProcessorResult refuse(EEbmsError error, String detail,
      IAS4IncomingMessageState state, AS4ErrorList errors) {
    errors.add(error.errorBuilder(Locale.ENGLISH).refToMessageInError(state.getMessageID())
        .errorDetail(detail).build());
    return AS4MessageProcessorResult.createFailure();
  }

  @Override
  public AS4SignalMessageProcessorResult processAS4SignalMessage(
      IAS4IncomingMessageMetadata metadata, HttpHeaderMap headers, Ebms3SignalMessage message,
      @Nullable IPMode mode, IAS4IncomingMessageState state, AS4ErrorList errors) {
    return AS4SignalMessageProcessorResult.createSuccess();
  }

  @Override
  public void processAS4ResponseMessage(IAS4IncomingMessageMetadata metadata,
      IAS4IncomingMessageState state, String id, byte @Nullable [] response, boolean hasPayload,
      AS4ErrorList errors) {}
}
