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

/// The customers' mail server. It takes every mail for anyone, and listens before any route sends one.
@Component
@Profile("sandbox")
class SandboxMail implements InitializingBean, DisposableBean {

  private static final String LOOPBACK = "127.0.0.1";
  private static final long PATIENCE_MS = 20_000;

  private final GreenMail server;
  private final int port;

  SandboxMail(MailFolder folder, @Value("${hub.sandbox.mail.port}") int port) {
    this.port = port;
    var setup = new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(PATIENCE_MS);
    server = new GreenMail(setup);
    server.getUserManager().setMessageDeliveryHandler(new ToFolder(folder));
  }

  @Override
  public void afterPropertiesSet() {
    bindOnce();
    server.start();
  }

  /// GreenMail binds in a thread of its own and tells nobody why it could not.
  private void bindOnce() {
    try (var _ = new ServerSocket(port, 1, InetAddress.getByName(LOOPBACK))) {
      return;
    } catch (IOException taken) {
      throw new PortTaken(port, "hub.sandbox.mail.port", taken);
    }
  }

  @Override
  public void destroy() {
    server.stop();
  }
}
