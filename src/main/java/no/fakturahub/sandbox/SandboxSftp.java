package no.fakturahub.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The partners' and the bank's SFTP server. It serves one folder, to one user, and listens before any route
/// looks for it.
@Component
@Profile("sandbox")
class SandboxSftp implements InitializingBean, DisposableBean {

  private final SshServer server = SshServer.setUpDefaultServer();
  private final Path root;

  SandboxSftp(@Value("${hub.data}") Path data, @Value("${hub.sandbox.sftp.port}") int port,
      @Value("${hub.sandbox.sftp.user}") String user,
      @Value("${hub.sandbox.sftp.password}") String password) {
    root = data.resolve("sandbox").resolve("sftp").toAbsolutePath();
    server.setHost("127.0.0.1");
    server.setPort(port);
    server.setKeyPairProvider(
        new SimpleGeneratorHostKeyProvider(root.resolveSibling("sftp-host-key")));
    server.setPasswordAuthenticator((who, word, _) -> same(user, who) && same(password, word));
    server.setFileSystemFactory(new VirtualFileSystemFactory(root));
    server.setSubsystemFactories(List.of(
        new SftpSubsystemFactory.Builder().withFileSystemAccessor(new NoLinks()).build()));
    CoreModuleProperties.TCP_NODELAY.set(server, true);
  }

  @Override
  public void afterPropertiesSet() throws IOException {
    Files.createDirectories(root);
    try {
      server.start();
    } catch (IOException taken) {
      throw new PortTaken(server.getPort(), "hub.sandbox.sftp.port", taken);
    }
  }

  @Override
  public void destroy() throws IOException {
    server.stop(true);
  }

  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8),
        given.getBytes(StandardCharsets.UTF_8));
  }
}
