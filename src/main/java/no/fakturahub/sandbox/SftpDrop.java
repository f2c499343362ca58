package no.fakturahub.sandbox;

import java.io.IOException;
import java.time.Duration;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// A file put on an SFTP server the way a careful sender does it: under a temporary name, then renamed.
@Component
@Profile("sandbox")
class SftpDrop {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final int port;
  private final String user;
  private final String password;

  SftpDrop(@Value("${hub.sandbox.sftp.port}") int port,
      @Value("${hub.sandbox.sftp.user}") String user,
      @Value("${hub.sandbox.sftp.password}") String password) {
    this.port = port;
    this.user = user;
    this.password = password;
  }

  void put(String folder, String name, byte[] content) throws IOException {
    try (var client = SshClient.setUpDefaultClient()) {
      client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
      client.start();
      try (var session = client.connect(user, "127.0.0.1", port).verify(PATIENCE).getSession()) {
        session.addPasswordIdentity(password);
        session.auth().verify(PATIENCE);
        try (var sftp = SftpClientFactory.instance().createSftpClient(session)) {
          upload(sftp, folder, name, content);
        }
      }
    }
  }

  private static void upload(SftpClient sftp, String folder, String name, byte[] content)
      throws IOException {
    makeFolders(sftp, folder);
    var temporary = folder + "/" + name + ".tmp";
    try (var out = sftp.write(temporary)) {
      out.write(content);
    }
    sftp.rename(temporary, folder + "/" + name);
  }

  private static void makeFolders(SftpClient sftp, String folder) throws IOException {
    var path = new StringBuilder();
    for (var part : folder.split("/")) {
      path.append(path.isEmpty() ? "" : "/").append(part);
      if (!exists(sftp, path.toString()))
        sftp.mkdir(path.toString());
    }
  }

  private static boolean exists(SftpClient sftp, String path) {
    try {
      sftp.stat(path);
      return true;
    } catch (IOException notThere) {
      return false;
    }
  }
}
