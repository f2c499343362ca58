package no.fakturahub.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class SandboxMailTest {

  @TempDir
  Path data;
  int port;
  AnnotationConfigApplicationContext sandbox;

  @BeforeEach
  void start() throws IOException {
    port = SandboxServers.freePort();
    sandbox = SandboxServers.start(data, SandboxServers.freePort(), port);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aMailIsAFileWhenItsSenderIsToldThatItWasTaken() throws Exception {
    send("<1@nordlys.example>", "Faktura 1001");

    assertThat(files()).containsExactly("1@nordlys.example.eml", "mail.log");
    assertThat(data.resolve("sandbox/mail/1@nordlys.example.eml")).content()
        .contains("Subject: Faktura 1001", "Message-ID: <1@nordlys.example>", "Hei");
  }

  @Test
  void theSameMailTwiceIsOneMailThatCameTwice() throws Exception {
    send("<1@nordlys.example>", "Faktura 1001");
    send("<2@nordlys.example>", "Faktura 1002");
    send("<1@nordlys.example>", "Faktura 1001");

    assertThat(files()).containsExactly("1@nordlys.example.eml", "2@nordlys.example.eml",
        "mail.log");
    var pages = MockMvcBuilders.standaloneSetup(sandbox.getBean(MailPages.class)).build();
    pages.perform(get("/sandbox/mail")).andExpect(status().isOk())
        .andExpect(jsonPath("$.length()").value(2))
        .andExpect(jsonPath("$[0].id").value("1@nordlys.example"))
        .andExpect(jsonPath("$[0].times").value(2))
        .andExpect(jsonPath("$[0].to").value("kari@example.no"))
        .andExpect(jsonPath("$[1].times").value(1));
    pages.perform(get("/sandbox/mail/1@nordlys.example"))
        .andExpect(content().contentType("text/plain;charset=UTF-8"))
        .andExpect(content().string(Matchers.containsString("Subject: Faktura 1001")));
    pages.perform(get("/sandbox/mail/3@nordlys.example")).andExpect(status().isNotFound());
  }

  @Test
  void noMessageIdLeadsOutOfTheFolder() throws Exception {
    send("<../../../evil@x>", "a");
    send("<..\\evil@x>", "b");
    send("<.@x>", "c");
    send("<" + "long".repeat(100) + "@x>", "d");

    assertThat(files()).hasSize(5).allMatch(file -> file.matches("[A-Za-z0-9@_.-]{5,120}"));
    assertThat(Files.list(data)).containsExactly(data.resolve("sandbox"));
  }

  @Test
  void differentIdsNeverShareAFile() {
    assertThat(MailFolder.safe("<a/b@x>")).isNotEqualTo(MailFolder.safe("<a_b@x>"))
        .isNotEqualTo(MailFolder.safe("<a:b@x>"));
    assertThat(MailFolder.safe(MailFolder.safe("<a/b@x>"))).isEqualTo(MailFolder.safe("<a/b@x>"));
  }

  @Test
  void whatCannotBeWrittenIsNotTaken() throws Exception {
    Files.writeString(data.resolve("sandbox/mail"), "in the way");

    assertThatThrownBy(() -> send("<1@x>", "a")).isInstanceOf(MessagingException.class)
        .hasMessageContaining("451");
  }

  @Test
  void anAddressThatFailsIsAnsweredByTheMailServer() throws Exception {
    var desk = MockMvcBuilders.standaloneSetup(sandbox.getBean(PostmasterDesk.class)).build();
    desk.perform(post("/sandbox/mail/returns").contentType("application/json").content("""
        {"address": "Kari@example.no", "action": "failed", "status": "5.1.1", "words": "No Kari"}
        """)).andExpect(status().isNoContent());
    send("<1@nordlys.example>", "Faktura 1001");
    desk.perform(delete("/sandbox/mail/returns")).andExpect(status().isNoContent());
    send("<2@nordlys.example>", "Faktura 1002");

    var settings = new Properties();
    try (var store = Session.getInstance(settings).getStore("imap")) {
      store.connect("127.0.0.1", Integer.parseInt(sandbox.getEnvironment()
          .getRequiredProperty("hub.sandbox.mail.imap-port")), "retur", "sandbox");
      var inbox = store.getFolder("INBOX");
      inbox.open(Folder.READ_ONLY);
      assertThat(inbox.getMessages()).hasSize(1);
      assertThat(new String(inbox.getMessage(1).getInputStream().readAllBytes(), UTF_8)).contains(
          "Final-Recipient: rfc822; kari@example.no", "Action: failed", "Status: 5.1.1",
          "Diagnostic-Code: smtp; No Kari", "Message-ID: <1@nordlys.example>");
    }
  }

  @Test
  void aTakenPortIsToldWithTheSettingToChange() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(
          () -> SandboxServers.start(data, SandboxServers.freePort(), other.getLocalPort()))
          .hasRootCauseInstanceOf(BindException.class).hasStackTraceContaining(
              "Port %d on 127.0.0.1 is taken; set hub.sandbox.mail.port to a free one"
                  .formatted(other.getLocalPort()));
    }
  }

  private List<String> files() throws IOException {
    try (var files = Files.list(data.resolve("sandbox/mail"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void send(String messageId, String subject) throws MessagingException {
    var settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", String.valueOf(port));
    var mail = new MimeMessage(Session.getInstance(settings));
    mail.setFrom(new InternetAddress("faktura@nordlys.example"));
    mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress("kari@example.no"));
    mail.setSubject(subject);
    mail.setText("Hei");
    mail.saveChanges();
    mail.setHeader("Message-ID", messageId);
    try (var transport = mail.getSession().getTransport("smtp")) {
      transport.connect();
      transport.sendMessage(mail, mail.getAllRecipients());
    }
  }
}
