package no.fakturahub.peppol.shell;

import com.helger.collection.commons.CommonsArrayList;
import com.helger.http.header.HttpHeaderMap;
import com.helger.phase4.attachment.IAS4IncomingAttachmentFactory;
import com.helger.phase4.incoming.AS4IncomingMessageMetadata;
import com.helger.phase4.incoming.AS4IncomingProfileSelectorConstant;
import com.helger.phase4.incoming.AS4IncomingReceiverConfiguration;
import com.helger.phase4.incoming.AS4RequestHandler;
import com.helger.phase4.incoming.crypto.AS4IncomingSecurityConfiguration;
import com.helger.phase4.mgr.MetaAS4Manager;
import com.helger.phase4.model.pmode.resolve.AS4DefaultPModeResolver;
import com.helger.phase4.profile.peppol.AS4PeppolProfileRegistarSPI;
import com.helger.phase4.util.Phase4Exception;
import jakarta.mail.MessagingException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.springframework.beans.factory.ObjectProvider;

/// Our own access point's receiving half, at `/as4`: AS4 by phase4.
///
/// It hands phase4 the bytes itself rather than being one of phase4's servlets: those want a scope a servlet context,
/// and a JVM may have several contexts.
final class As4Door extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final String PROFILE = AS4PeppolProfileRegistarSPI.AS4_PROFILE_ID;

  /// A response is some kilobytes.
  private static final int MOST = 5 * 1024 * 1024;

  private final transient Keyring keyring;
  private final transient ObjectProvider<Inbox> inbox;

  As4Door(Keyring keyring, ObjectProvider<Inbox> inbox) {
    this.keyring = keyring;
    this.inbox = inbox;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var message = request.getInputStream().readNBytes(MOST + 1);
    if (message.length > MOST) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    var reply = new As4Reply();
    handle(message, request, reply);
    reply.sendTo(response);
  }

  private void handle(byte[] message, HttpServletRequest request, As4Reply reply)
      throws IOException {
    Phase4Scope.begin();
    // phase4 refuses every repeat of a message id with an error, even when the first try was not kept. Here a repeat
    // is known by its SBDH instance id, in the database, and gets its receipt again.
    MetaAS4Manager.getIncomingDuplicateMgr().clearCache();
    var keys = keyring.keys();
    var metadata = AS4IncomingMessageMetadata.createForRequest()
        .setRemoteAddr(request.getRemoteAddr());
    try (var handler = new AS4RequestHandler(metadata)) {
      handler.setCryptoFactory(keys.crypto());
      handler.setPModeResolver(new AS4DefaultPModeResolver(PROFILE));
      handler.setIncomingProfileSelector(new AS4IncomingProfileSelectorConstant(PROFILE, true));
      handler.setIncomingAttachmentFactory(IAS4IncomingAttachmentFactory.DEFAULT_INSTANCE);
      handler.setIncomingSecurityConfiguration(
          AS4IncomingSecurityConfiguration.createDefaultInstance());
      handler.setIncomingReceiverConfiguration(new AS4IncomingReceiverConfiguration());
      handler.setProcessorSupplier(
          () -> new CommonsArrayList<>(new As4Incoming(inbox.getObject(), keys)));
      handler.handleRequest(new ByteArrayInputStream(message), headers(request), reply);
    } catch (Phase4Exception | MessagingException | WSSecurityException unreadable) {
      reply.setStatus(HttpServletResponse.SC_BAD_REQUEST);
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
}
