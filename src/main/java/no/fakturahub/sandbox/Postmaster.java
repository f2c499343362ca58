package no.fakturahub.sandbox;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes to whoever sent a mail what became of it (RFC 3464), where it was told that an address fails. What it writes
/// lies in memory until it is fetched.
@Component
@Profile("sandbox")
class Postmaster {

  /// @param action such as `failed` or `delayed`
  /// @param status an enhanced code, such as `5.1.1`
  record Fate(String action, String status, String words) {}

  private final Map<String, Fate> fates = new ConcurrentHashMap<>();
  private final Clock clock;
  private volatile @Nullable GreenMailUser mailbox;

  Postmaster(Clock clock) {
    this.clock = clock;
  }

  void writesTo(GreenMailUser box) {
    this.mailbox = box;
  }

  void decide(String address, Fate fate) {
    fates.put(address.toLowerCase(Locale.ROOT), fate);
  }

  void forgive() {
    fates.clear();
  }

  void has(MovingMessage mail, String receiver) throws MessagingException, IOException {
    var fate = fates.get(receiver.toLowerCase(Locale.ROOT));
    var box = mailbox;
    if (fate == null || box == null)
      return;
    var notification = notification(fate, receiver, mail);
    box.deliver(new MimeMessage(Session.getInstance(new Properties()),
        new ByteArrayInputStream(notification.getBytes(StandardCharsets.UTF_8))));
  }

  private String notification(Fate fate, String receiver, MovingMessage mail)
      throws MessagingException {
    return """
        From: Mail Delivery System <MAILER-DAEMON@mx.example>
        To: %s
        Subject: Undelivered Mail Returned to Sender
        Date: %s
        Message-ID: <%s@mx.example>
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="part"

        --part
        Content-Type: text/plain; charset=utf-8

        Your mail to %s: %s

        --part
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example

        Final-Recipient: rfc822; %s
        Action: %s
        Status: %s
        Diagnostic-Code: smtp; %s

        --part
        Content-Type: text/rfc822-headers

        Message-ID: %s

        --part--
        """.formatted(mail.getReturnPath().getEmail(),
        DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(clock)), UUID.randomUUID(),
        receiver, fate.words(), receiver, fate.action(), fate.status(), fate.words(),
        mail.getMessage().getMessageID()).replace("\n", "\r\n");
  }
}
