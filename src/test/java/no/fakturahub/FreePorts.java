package no.fakturahub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Gives a test's hub ports that nobody has, and an empty data folder with its database, or one on the server.
public final class FreePorts
    implements
      ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final int LOWEST = 15_000;
  private static final int HIGHEST = 32_000;

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

  /// None of those that the system gives to who calls out, or a client could have it when the hub comes for it.
  private static int free() {
    while (true) {
      var port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
      try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
          var _ = new DatagramSocket(port, InetAddress.getLoopbackAddress())) {
        return port;
      } catch (IOException taken) {
        // another, then
      }
    }
  }
}
