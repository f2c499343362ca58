package no.fakturahub.peppol.shell;

import static java.util.Objects.requireNonNull;

import com.helger.collection.commons.ICommonsList;
import com.helger.http.header.HttpHeaderMap;
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
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.security.cert.X509Certificate;
import java.util.Locale;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/// What our access point, C3 in Peppol's four corners, checks of a message before it gives its receipt. phase4 has
/// checked the signature when it asks here.
final class As4Incoming implements IAS4IncomingMessageProcessorSPI {

  /// Peppol AS4 profile 2.2: the error detail for a receiver, document type or process that is not served here.
  static final String NOT_SERVICED = "PEPPOL:NOT_SERVICED";

  private static final int MOST = 20 << 20;
  private static final System.Logger LOG = System.getLogger(As4Incoming.class.getName());

  private final Inbox inbox;
  private final As4Keys keys;

  As4Incoming(Inbox inbox, As4Keys keys) {
    this.inbox = inbox;
    this.keys = keys;
  }

  @Override
  public AS4MessageProcessorResult processAS4UserMessage(IAS4IncomingMessageMetadata metadata,
      HttpHeaderMap headers, Ebms3UserMessage message, IPMode mode, @Nullable Node body,
      @Nullable ICommonsList<WSS4JAttachment> attachments, IAS4IncomingMessageState state,
      AS4ErrorList errors) {
    var signer = state.getSigningCertificate();
    if (!state.isSoapSignatureChecked() || !state.isSoapDecrypted() || signer == null)
      return refuse(EEbmsError.EBMS_POLICY_NONCOMPLIANCE, "Not signed and encrypted", state,
          errors);
    if (keys.issuers().checkCertificate(signer).isInvalid())
      return refuse(EEbmsError.EBMS_FAILED_AUTHENTICATION, "The certificate is not valid", state,
          errors);
    if (attachments == null || attachments.size() != 1)
      return refuse(EEbmsError.EBMS_OTHER, "Peppol wants exactly one payload", state, errors);
    return take(requireNonNull(attachments.getFirst()), signer, state, errors);
  }

  private AS4MessageProcessorResult take(WSS4JAttachment payload, X509Certificate signer,
      IAS4IncomingMessageState state, AS4ErrorList errors) {
    try (var in = requireNonNull(payload.getSourceStream())) {
      var bytes = unpacked(in);
      var envelope = Envelope.read(bytes);
      if (!inbox.serves(envelope))
        return refuse(EEbmsError.EBMS_OTHER, NOT_SERVICED, state, errors);
      inbox.take(envelope, String.valueOf(state.getMessageID()),
          signer.getSubjectX500Principal().getName(), bytes);
      return AS4MessageProcessorResult.createSuccess();
    } catch (Refused wrong) {
      return refuse(EEbmsError.EBMS_OTHER, wrong.code() + ": " + wrong.detail(), state, errors);
    } catch (IOException | RuntimeException notKept) {
      LOG.log(Level.WARNING, "A Peppol message was not taken over, and will come again", notKept);
      return refuse(EEbmsError.EBMS_OTHER, "Not taken over just now", state, errors);
    }
  }

  /// A few kilobytes of gzip may be gigabytes when they are unpacked.
  static byte[] unpacked(InputStream payload) throws IOException {
    var bytes = payload.readNBytes(MOST + 1);
    if (bytes.length > MOST)
      throw new Refused("PEPPOL_ENVELOPE", "more than %d bytes".formatted(MOST));
    return bytes;
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
