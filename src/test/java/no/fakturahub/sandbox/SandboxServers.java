package no.fakturahub.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// The sandbox's SFTP and mail servers alone, on free ports.
final class SandboxServers {

  private SandboxServers() {}

  static AnnotationConfigApplicationContext start(Path data, int sftpPort, int mailPort)
      throws IOException {
    var context = new AnnotationConfigApplicationContext();
    TestPropertyValues.of("hub.data=" + data, "hub.sandbox.sftp.port=" + sftpPort,
        "hub.sandbox.sftp.user=partner", "hub.sandbox.sftp.password=secret",
        "hub.sandbox.mail.port=" + mailPort,
        "hub.sandbox.mail.imap-port=" + freePort()).applyTo(context);
    context.getEnvironment().setActiveProfiles("sandbox");
    context.registerBean(Clock.class, Clock::systemUTC);
    context.register(SandboxSftp.class, SandboxMail.class, MailFolder.class, MailPages.class,
        Postmaster.class, PostmasterDesk.class);
    context.refresh();
    return context;
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
