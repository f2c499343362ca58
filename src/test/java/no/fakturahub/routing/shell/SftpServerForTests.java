package no.fakturahub.routing.shell;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.jspecify.annotations.Nullable;

/// A real SFTP server over a folder, on a port nobody has. User and password: `partner`, `secret`.
public final class SftpServerForTests implements AutoCloseable {

  private final Path root;
  private final AtomicBoolean swallowsTheNextRename = new AtomicBoolean();
  private SshServer server;

  public SftpServerForTests(Path root) {
    this.root = root;
    server = server();
  }

  private SshServer server() {
    var server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setKeyPairProvider(new SimpleGeneratorHostKeyProvider());
    server.setPasswordAuthenticator(
        (user, password, _) -> user.equals("partner") && password.equals("secret"));
    var sftp = new SftpSubsystemFactory.Builder().build();
    sftp.addSftpEventListener(new SftpEventListener() {
      @Override
      public void moved(ServerSession session, Path from, Path to, Collection<CopyOption> how,
          @Nullable Throwable failed) throws IOException {
        if (swallowsTheNextRename.getAndSet(false))
          throw new IOException("The answer is lost");
      }
    });
    server.setSubsystemFactories(List.of(sftp));
    server.setFileSystemFactory(new VirtualFileSystemFactory(root));
    CoreModuleProperties.TCP_NODELAY.set(server, true);
    return server;
  }

  /// @return the port
  public int start() throws IOException {
    server.start();
    return server.getPort();
  }

  /// On the same port, after it was closed.
  public void again() throws IOException {
    var port = server.getPort();
    server = server();
    server.setPort(port);
    server.start();
  }

  /// It renames, and says that it could not.
  public void swallowTheNextRename() {
    swallowsTheNextRename.set(true);
  }

  public Path folder(String name) throws IOException {
    return Files.createDirectories(root.resolve(name));
  }

  @Override
  public void close() throws IOException {
    server.stop(true);
  }
}
