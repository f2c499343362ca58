package no.fakturahub.sandbox.peppol;

import com.helger.base.io.iface.IHasInputStream;
import com.helger.collection.commons.CommonsArrayList;
import com.helger.http.header.HttpHeaderMap;
import com.helger.mime.IMimeType;
import com.helger.phase4.attachment.IAS4IncomingAttachmentFactory;
import com.helger.phase4.crypto.IAS4CryptoFactory;
import com.helger.phase4.incoming.AS4IncomingMessageMetadata;
import com.helger.phase4.incoming.AS4IncomingProfileSelectorConstant;
import com.helger.phase4.incoming.AS4IncomingReceiverConfiguration;
import com.helger.phase4.incoming.AS4RequestHandler;
import com.helger.phase4.incoming.IAS4ResponseAbstraction;
import com.helger.phase4.incoming.crypto.AS4IncomingSecurityConfiguration;
import com.helger.phase4.mgr.MetaAS4Manager;
import com.helger.phase4.model.pmode.resolve.AS4DefaultPModeResolver;
import com.helger.phase4.profile.peppol.AS4PeppolProfileRegistarSPI;
import com.helger.phase4.util.Phase4Exception;
import com.helger.scope.mgr.ScopeManager;
import jakarta.mail.MessagingException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import no.fakturahub.sandbox.peppol.Faults.Kind;
import org.apache.coyote.CloseNowException;
import org.apache.wss4j.common.ext.WSSecurityException;

/// The receiving access point, C3 in Peppol's four corners, at `/sandbox/as4`.
///
/// It hands phase4 the stream itself rather than being one of phase4's servlets: those want a scope a servlet context,
/// and a JVM may have several contexts.
final class AccessPoint extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final String PROFILE = AS4PeppolProfileRegistarSPI.AS4_PROFILE_ID;

  private final transient IAS4CryptoFactory keys;
  private final transient Incoming incoming;
  private final transient Faults faults;
  private final transient Patience patience;

  AccessPoint(IAS4CryptoFactory keys, Incoming incoming, Faults faults,
      Patience patience) {
    this.keys = keys;
    this.incoming = incoming;
    this.faults = faults;
    this.patience = patience;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (faults.strikes(Kind.SERVER_ERROR)) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    var answer = new Answer();
    handle(request, answer);
    if (faults.strikes(Kind.SLOW))
      patience.wearOut();
    if (faults.strikes(Kind.LOST_RECEIPT))
      hangUp(response);
    answer.sendTo(response);
  }

  private void handle(HttpServletRequest request, Answer answer) throws IOException {
    beginScope();
    // phase4 refuses every repeat of a message id with an error, even when the first try was not kept. Here a repeat
    // is known by its SBDH instance id, on disk, and gets its receipt again.
    if (!faults.strikes(Kind.REPEAT_REFUSED))
      MetaAS4Manager.getIncomingDuplicateMgr().clearCache();
    var metadata = AS4IncomingMessageMetadata.createForRequest()
        .setRemoteAddr(request.getRemoteAddr());
    try (var handler = new AS4RequestHandler(metadata)) {
      handler.setCryptoFactory(keys);
      handler.setPModeResolver(new AS4DefaultPModeResolver(PROFILE));
      handler.setIncomingProfileSelector(new AS4IncomingProfileSelectorConstant(PROFILE, true));
      handler.setIncomingAttachmentFactory(IAS4IncomingAttachmentFactory.DEFAULT_INSTANCE);
      handler.setIncomingSecurityConfiguration(
          AS4IncomingSecurityConfiguration.createDefaultInstance());
      handler.setIncomingReceiverConfiguration(new AS4IncomingReceiverConfiguration());
      handler.setProcessorSupplier(() -> new CommonsArrayList<>(incoming));
      handler.handleRequest(request.getInputStream(), headers(request), answer);
    } catch (Phase4Exception | MessagingException | WSSecurityException unreadable) {
      answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  /// phase4 keeps its settings in a scope that the whole JVM shares, and that the sender may have begun already: hence
  /// a lock that both can see.
  @SuppressWarnings("LockOnNonEnclosingClassLiteral")
  static void beginScope() {
    synchronized (ScopeManager.class) {
      if (!ScopeManager.isGlobalScopePresent())
        ScopeManager.onGlobalBegin("fakturahub");
    }
  }

  private static HttpHeaderMap headers(HttpServletRequest request) {
    var headers = new HttpHeaderMap();
    for (var name : Collections.list(request.getHeaderNames())) {
      for (var value : Collections.list(request.getHeaders(name))) {
        headers.addHeader(name, value);
      }
    }
    return headers;
  }

  /// With the headers out, so that Tomcat cuts the connection instead of answering 500.
  private static void hangUp(HttpServletResponse response) throws IOException {
    response.flushBuffer();
    throw new CloseNowException("The sandbox was asked to lose this receipt");
  }

  /// What phase4 wants answered, held back until the faults have had their say.
  private static final class Answer implements IAS4ResponseAbstraction {

    /// phase4 says nothing of what it cannot read as a message.
    private int status = HttpServletResponse.SC_BAD_REQUEST;
    private String type = "application/octet-stream";
    private byte[] content = {};

    @Override
    public void setContent(byte[] bytes, Charset charset) {
      content = bytes;
    }

    @Override
    public void setContent(HttpHeaderMap headers, IHasInputStream in) {
      throw new UnsupportedOperationException("A receipt has no attachments");
    }

    @Override
    public void setMimeType(IMimeType mimeType) {
      type = mimeType.getAsString();
    }

    @Override
    public void setStatus(int code) {
      status = code;
    }

    void sendTo(HttpServletResponse response) throws IOException {
      response.setStatus(status);
      response.setContentType(type);
      response.getOutputStream().write(content);
    }
  }
}
