package no.fakturahub.peppol.shell;

import static java.util.Objects.requireNonNull;

import com.helger.peppol.sbdh.PeppolSBDHData;
import com.helger.peppol.sbdh.PeppolSBDHDataReadException;
import com.helger.peppol.sbdh.PeppolSBDHDataReader;
import com.helger.peppolid.factory.PeppolIdentifierFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import no.fakturahub.kernel.Refused;
import no.fakturahub.peppol.DocumentType;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Element;

/// What came by AS4: a document in its SBDH (Peppol Business Message Envelope 2.0).
///
/// @param instance names the message for ever
/// @param created when its sender put it in the envelope, which every message tells to the second
/// @param document the document alone, in exclusive canonical XML
record Envelope(String instance, String sender, String receiver, DocumentType type, Instant created,
    byte[] document) {

  /// @throws Refused `PEPPOL_ENVELOPE` when it is not as Peppol wants it
  static Envelope read(byte[] envelope) {
    try {
      var told = new PeppolSBDHDataReader(PeppolIdentifierFactory.INSTANCE)
          .extractData(new ByteArrayInputStream(envelope));
      return new Envelope(requireNonNull(told.getInstanceIdentifier()),
          requireNonNull(told.getSenderValue()), requireNonNull(told.getReceiverValue()),
          new DocumentType(requireNonNull(told.getDocumentTypeValue()),
              requireNonNull(told.getProcessValue())),
          created(told), canonical(requireNonNull(told.getBusinessMessage())));
    } catch (PeppolSBDHDataReadException | XMLSecurityException | RuntimeException wrong) {
      throw new Refused("PEPPOL_ENVELOPE", String.valueOf(wrong.getMessage()), wrong);
    }
  }

  private static Instant created(PeppolSBDHData told) {
    var at = requireNonNull(told.getCreationDateAndTime());
    return requireNonNull(at.toOffsetDateTime()).toInstant();
  }

  private static byte[] canonical(Element document) throws XMLSecurityException {
    Init.init();
    var out = new ByteArrayOutputStream();
    Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS)
        .canonicalizeSubtree(document, out);
    return out.toByteArray();
  }
}
