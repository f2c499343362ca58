package no.fakturahub.peppol.shell;

import static com.helger.security.certificate.CertificateHelper.getSubjectCN;

import com.helger.phase4.client.AS4ClientSentMessage;
import com.helger.phase4.ebms3header.Ebms3Error;
import com.helger.phase4.ebms3header.Ebms3SignalMessage;
import com.helger.phase4.incoming.IAS4IncomingMessageState;
import com.helger.phase4.peppol.Phase4PeppolSender.PeppolUserMessageBuilder;
import com.helger.phase4.sender.EAS4UserMessageSendResult;
import com.helger.phase4.sender.IAS4SignalMessageValidationResultHandler;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.kernel.Refused;
import no.fakturahub.peppol.PeppolGateway.Receipt;
import org.apache.hc.core5.http.message.StatusLine;
import org.jspecify.annotations.Nullable;

/// What came back for one message, and what it proves.
///
/// Only a receipt that is signed by the receiver and repeats the digests we signed is a handover. Only an AS4 error
/// that says so is a certain no. All else, an unreadable answer too, may stand for a message that arrived.
final class As4Answer {

  private final String messageId;
  private final X509Certificate receiver;
  private final List<Ebms3Error> errors = new ArrayList<>();
  private byte @Nullable [] raw;
  private @Nullable StatusLine status;
  private @Nullable Exception failure;
  private boolean sameDigests;
  private boolean otherDigests;
  private boolean signedByReceiver;
  private boolean forThisMessage;

  As4Answer(String messageId, X509Certificate receiver) {
    this.messageId = messageId;
    this.receiver = receiver;
  }

  /// Sends the message, once.
  ///
  /// @throws Refused when trying again cannot help
  /// @throws PeppolOutcomeUnknown when it may have arrived or may not
  Receipt of(PeppolUserMessageBuilder message) {
    var result = message.rawResponseConsumer(this::came)
        .signalMsgConsumer((signal, _, state) -> heard(signal, state))
        .signalMsgValidationResultHdl(new Digests())
        .sendMessageAndCheckForReceipt(thrown -> failure = thrown);
    if (result == EAS4UserMessageSendResult.AS4_ERROR_MESSAGE_RECEIVED)
      throw As4Error.worst(errors);
    if (!result.isSuccess())
      throw unknown(result);
    return receipt();
  }

  private void came(AS4ClientSentMessage<byte[]> sent) {
    raw = sent.getResponseContent();
    status = sent.getResponseStatusLine();
  }

  private void heard(Ebms3SignalMessage signal, IAS4IncomingMessageState state) {
    errors.addAll(signal.getError());
    var signer = state.getSigningCertificate();
    signedByReceiver = state.isSoapSignatureChecked() && signer != null
        && Objects.equals(getSubjectCN(signer), getSubjectCN(receiver));
    var info = signal.getMessageInfo();
    forThisMessage = info != null && messageId.equals(info.getRefToMessageId());
  }

  private Receipt receipt() {
    var evidence = raw;
    var same = sameDigests && !otherDigests;
    if (evidence == null || !same || !signedByReceiver || !forThisMessage)
      throw new PeppolOutcomeUnknown(
          "The receipt proves nothing: same digests %s, signed by the receiver %s, for this message %s"
              .formatted(same, signedByReceiver, forThisMessage),
          null);
    return new Receipt(messageId, evidence);
  }

  private PeppolOutcomeUnknown unknown(EAS4UserMessageSendResult result) {
    return new PeppolOutcomeUnknown(Stream.of("No receipt", result.getID(), status, failure)
        .filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining("; ")), failure);
  }

  private final class Digests implements IAS4SignalMessageValidationResultHandler {

    @Override
    public void onSuccess() {
      sameDigests = true;
    }

    @Override
    public void onError(String message) {
      otherDigests = true;
    }

    @Override
    public void onNotApplicable() {}
  }
}
