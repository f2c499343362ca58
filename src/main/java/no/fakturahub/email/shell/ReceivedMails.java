package no.fakturahub.email.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.email.BounceAddress;
import no.fakturahub.email.DeliveryStatus;
import no.fakturahub.email.ReceivedMail;
import no.fakturahub.email.RecipientStatus;
import no.fakturahub.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/// Tells a notification of a mail server (RFC 3464: `multipart/report` with a part
/// `message/delivery-status`) from what people and their programs write. Which delivery it is about
/// stands in the address it came back to, in the head of our mail that it brings along, or in what
/// it answers.
final class ReceivedMails {

  private static final Session SESSION = Session.getInstance(new Properties());
  private static final List<String> ADDRESSED = List.of("To", "Delivered-To", "X-Original-To",
      "Envelope-To");
  private static final int LONGEST_ID = 250;

  private final @Nullable BounceAddress bounces;
  private final Clock clock;

  ReceivedMails(@Nullable BounceAddress bounces, Clock clock) {
    this.bounces = bounces;
    this.clock = clock;
  }

  /// Never throws: what cannot be read is an answer of its own.
  ReceivedMail read(byte[] raw) {
    var fromAServer = false;
    try {
      var mail = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
      var type = Objects.requireNonNullElse(mail.getContentType(), "").toLowerCase(Locale.ROOT);
      fromAServer = head(mail, "From").toLowerCase(Locale.ROOT).contains("mailer-daemon");
      if (type.startsWith("multipart/report") && type.contains("delivery-status")) {
        fromAServer = true;
        return notification(mail, raw);
      }
    } catch (MessagingException | IOException | RuntimeException broken) {
      return fromAServer
          ? new ReceivedMail.Unreadable(String.valueOf(broken.getMessage()))
          : new ReceivedMail.Letter();
    }
    return fromAServer
        ? new ReceivedMail.Unreadable("Not multipart/report (RFC 3464)")
        : new ReceivedMail.Letter();
  }

  private ReceivedMail notification(MimeMessage mail, byte[] raw)
      throws MessagingException, IOException {
    List<RecipientStatus> told = List.of();
    var names = new ArrayList<String>();
    var parts = (Multipart) mail.getContent();
    for (var i = 0; i < parts.getCount(); i++) {
      var part = parts.getBodyPart(i);
      var type = part.getContentType().toLowerCase(Locale.ROOT);
      if (type.startsWith("message/delivery-status")
          || type.startsWith("message/global-delivery-status"))
        told = DeliveryStatus.read(new String(part.getInputStream().readAllBytes(), UTF_8));
      else if (type.startsWith("message/") || type.startsWith("text/rfc822-headers"))
        names.add(messageId(part));
    }
    if (told.isEmpty())
      return new ReceivedMail.Unreadable("No part message/delivery-status (RFC 3464 § 2)");
    names.add(head(mail, "In-Reply-To"));
    names.add(head(mail, "References"));
    var at = Optional.ofNullable(mail.getSentDate()).map(Date::toInstant);
    return new ReceivedMail.Notification(id(mail, raw), at.orElseGet(clock::instant),
        delivery(mail, names), told);
  }

  private Optional<UUID> delivery(MimeMessage mail, List<String> names) throws MessagingException {
    var to = new ArrayList<String>();
    for (var header : ADDRESSED) {
      to.add(head(mail, header));
    }
    return Stream.concat(
        Stream.ofNullable(bounces).flatMap(ours -> ours.deliveryIn(String.join(" ", to)).stream()),
        names.stream().flatMap(name -> MessageId.deliveryIn(name).stream())).findFirst();
  }

  private static String messageId(BodyPart returned) throws MessagingException, IOException {
    return Objects.requireNonNullElse(
        new InternetHeaders(returned.getInputStream()).getHeader("Message-ID", " "), "");
  }

  private static String id(MimeMessage mail, byte[] raw) throws MessagingException {
    var id = head(mail, "Message-ID").strip();
    return id.isEmpty() || id.length() > LONGEST_ID ? "sha256:" + Sha256.of(raw) : id;
  }

  private static String head(MimeMessage mail, String name) throws MessagingException {
    var values = mail.getHeader(name);
    return values == null ? "" : Stream.of(values).collect(Collectors.joining(" "));
  }
}
