package no.fakturahub.sandbox;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.common.SshException;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class SandboxSftpTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir
  Path data;
  int port;
  final List<PublicKey> hostKeys = new ArrayList<>();

  private interface Visit {
    void to(SftpClient sftp) throws IOException;
  }

  @BeforeEach
  void findPort() throws IOException {
    port = SandboxServers.freePort();
  }

  @Test
  void aPartnerDropsAFileAndReadsItBack() throws Exception {
    try (var _ = sandbox()) {
      visit("secret", sftp -> {
        sftp.mkdir("nordmat");
        try (var out = sftp.write("nordmat/order.json.tmp")) {
          out.write("{}".getBytes(StandardCharsets.UTF_8));
        }
        sftp.rename("nordmat/order.json.tmp", "nordmat/order.json");

        assertThat(sftp.read("nordmat/order.json")).hasContent("{}");
      });
    }
    assertThat(data.resolve("sandbox/sftp/nordmat/order.json")).hasContent("{}");
  }

  @Test
  void aWrongPasswordOpensNothing() throws Exception {
    try (var _ = sandbox()) {
      assertThatThrownBy(() -> visit("guess", _ -> {})).isInstanceOf(SshException.class);
    }
  }

  @Test
  void nothingOutsideTheFolderCanBeReached() throws Exception {
    Files.writeString(data.resolve("outside"), "not yours");
    try (var _ = sandbox()) {
      visit("secret", sftp -> {
        assertThatThrownBy(() -> sftp.read("../../outside").readAllBytes())
            .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> sftp.read(data.resolve("outside").toString()).readAllBytes())
            .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> sftp.symLink("way-out", "../../outside"))
            .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> sftp.link("way-out", "../../outside", false))
            .isInstanceOf(IOException.class);
      });
    }
  }

  @Test
  void theHostKeyIsTheSameAfterARestart() throws Exception {
    for (var run = 0; run < 2; run++) {
      try (var _ = sandbox()) {
        visit("secret", _ -> {});
      }
    }
    assertThat(hostKeys).hasSize(2);
    assertThat(hostKeys.getFirst()).isEqualTo(hostKeys.getLast());
  }

  @Test
  void aTakenPortIsToldWithTheSettingToChange() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = other.getLocalPort();
      assertThatThrownBy(this::sandbox).hasRootCauseInstanceOf(BindException.class)
          .hasStackTraceContaining("set hub.sandbox.sftp.port to a free one");
    }
  }

  @Test
  void whoStartsTheHubIsToldWhatToDo() {
    var analysis = requireNonNull(new PortTakenAnalyzer().analyze(new BeanCreationException(
        "sandboxSftp", new PortTaken(2222, "hub.sandbox.sftp.port", new BindException()))));

    assertThat(analysis.getDescription()).contains("Port 2222 on 127.0.0.1 is taken");
    assertThat(analysis.getAction()).contains("--hub.sandbox.sftp.port=PORT");
  }

  private AnnotationConfigApplicationContext sandbox() throws IOException {
    return SandboxServers.start(data, port, SandboxServers.freePort());
  }

  private void visit(String password, Visit visit) throws IOException {
    try (var client = SshClient.setUpDefaultClient()) {
      client.setServerKeyVerifier((_, _, key) -> hostKeys.add(key));
      client.start();
      try (var session = client.connect("partner", "127.0.0.1", port).verify(PATIENCE)
          .getSession()) {
        session.addPasswordIdentity(password);
        session.auth().verify(PATIENCE);
        try (var sftp = SftpClientFactory.instance().createSftpClient(session)) {
          visit.to(sftp);
        }
      }
    }
  }
}
