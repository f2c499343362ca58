package no.fakturahub.sandbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The customers' mail server. It takes every mail for anyone, and listens before any route sends one. By IMAP it
/// has the one mailbox that mails of the hub's come back to.
@Component
@Profile("sandbox")
class SandboxMail implements InitializingBean, DisposableBean {

  private static final String LOOPBACK = "127.0.0.1";
  private static final long PATIENCE_MS = 20_000;

  private final GreenMail server;
  private final int port;
  private final int imapPort;
  private final Postmaster postmaster;

  SandboxMail(MailFolder folder, Postmaster postmaster,
      @Value("${hub.sandbox.mail.port}") int port,
      @Value("${hub.sandbox.mail.imap-port}") int imapPort) {
    this.port = port;
    this.imapPort = imapPort;
    this.postmaster = postmaster;
    server = new GreenMail(new ServerSetup[]{at(port, ServerSetup.PROTOCOL_SMTP),
        at(imapPort, ServerSetup.PROTOCOL_IMAP)});
    server.getUserManager().setMessageDeliveryHandler(new ToFolder(folder, postmaster));
  }

  private static ServerSetup at(int port, String protocol) {
    var setup = new ServerSetup(port, LOOPBACK, protocol);
    setup.setServerStartupTimeout(PATIENCE_MS);
    return setup;
  }

  @Override
  public void afterPropertiesSet() {
    bindOnce(port, "hub.sandbox.mail.port");
    bindOnce(imapPort, "hub.sandbox.mail.imap-port");
    server.start();
    postmaster.writesTo(server.setUser("retur@hub.example", "retur", "sandbox"));
  }

  /// GreenMail binds in a thread of its own and tells nobody why it could not.
  private static void bindOnce(int port, String setting) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getByName(LOOPBACK))) {
      return;
    } catch (IOException taken) {
      throw new PortTaken(port, setting, taken);
    }
  }

  @Override
  public void destroy() {
    server.stop();
  }
}
