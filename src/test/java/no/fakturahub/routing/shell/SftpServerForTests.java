package no.fakturahub.routing.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/// A real SFTP server over a folder, on a port nobody has. User and password: `partner`, `secret`.
final class SftpServerForTests implements AutoCloseable {

  private final Path root;
  private SshServer server;

  SftpServerForTests(Path root) {
    this.root = root;
    server = server();
  }

  private SshServer server() {
    var server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setKeyPairProvider(new SimpleGeneratorHostKeyProvider());
    server.setPasswordAuthenticator(
        (user, password, _) -> user.equals("partner") && password.equals("secret"));
    server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder().build()));
    server.setFileSystemFactory(new VirtualFileSystemFactory(root));
    CoreModuleProperties.TCP_NODELAY.set(server, true);
    return server;
  }

  /// @return the port
  int start() throws IOException {
    server.start();
    return server.getPort();
  }

  /// On the same port, after it was closed.
  void again() throws IOException {
    var port = server.getPort();
    server = server();
    server.setPort(port);
    server.start();
  }

  Path folder(String name) throws IOException {
    return Files.createDirectories(root.resolve(name));
  }

  @Override
  public void close() throws IOException {
    server.stop(true);
  }
}
