package no.fakturahub.email.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import no.fakturahub.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailRefusalsTest {

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', value = {"RCPT,550 5.1.1 No such mailbox",
      "MAIL,553 Sender not allowed", ".,552 Message too large"})
  void aMailServersNoIsForGood(String command, String reply) throws IOException {
    var refused = refusal(failure(command, reply)).orElseThrow();

    assertThat(refused.code()).isEqualTo("DELIVERY_MAIL_REFUSED");
    assertThat(refused.detail()).contains(reply);
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', value = {"RCPT,450 Greylisted", "MAIL,421 Too busy",
      ".,451 Local error"})
  void itsNotNowIsTriedAgain(String command, String reply) throws IOException {
    assertThat(refusal(failure(command, reply))).isEmpty();
  }

  private static Optional<Refused> refusal(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .flatMap(cause -> new MailRefusals().refusal(cause).stream()).findFirst();
  }

  /// What sending fails with, when the server says yes to all but one command.
  private static Throwable failure(String command, String reply) throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> talk(server, Map.of(command, reply)));
      return catchThrowable(() -> send(server.getLocalPort()));
    }
  }

  private static void talk(ServerSocket server, Map<String, String> replies) {
    try (var client = server.accept();
        var in = new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
      var out = client.getOutputStream();
      out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
      var inData = false;
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (inData && !line.equals("."))
          continue;
        var command = line.equals(".") ? "." : line.substring(0, 4);
        inData = command.equals("DATA");
        var reply = replies.getOrDefault(command, inData ? "354 go on" : "250 fine");
        out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void send(int port) throws MessagingException {
    var settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", String.valueOf(port));
    var mail = new MimeMessage(Session.getInstance(settings));
    mail.setFrom(new InternetAddress("faktura@nordlys.example"));
    mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress("kari@example.no"));
    mail.setText("Hei");
    Transport.send(mail);
  }
}
