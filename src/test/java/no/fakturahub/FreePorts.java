package no.fakturahub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Gives a test's hub ports that nobody has, and an empty data folder with its database, or one on the server.
public final class FreePorts
    implements
      ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(settings().toList()).applyTo(context);
  }

  static Stream<String> settings() {
    try {
      var data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "hub-data")
          .toAbsolutePath();
      var settings = Stream.of("hub.data=" + data, "server.port=" + free(),
          "hub.sandbox.sftp.port=" + free(), "hub.sandbox.mail.port=" + free(),
          "hub.sandbox.mail.imap-port=" + free(),
          "hub.sandbox.peppol.sml-port=" + free(), "test.provider.port=" + free(),
          "hub.sandbox.peppol.answers=");
      return TestDatabase.POSTGRESQL
          ? Stream.concat(settings, Stream.of("spring.datasource.url=" + TestDatabase.fresh()))
          : settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int free() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
