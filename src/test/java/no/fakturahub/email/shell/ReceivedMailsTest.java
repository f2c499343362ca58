package no.fakturahub.email.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import no.fakturahub.email.BounceAddress;
import no.fakturahub.email.Notifications;
import no.fakturahub.email.ReceivedMail;
import no.fakturahub.email.ReceivedMail.Notification;
import no.fakturahub.email.RecipientStatus.Action;
import org.junit.jupiter.api.Test;

class ReceivedMailsTest {

  private static final UUID ONE = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();
  private static final BounceAddress BOUNCES = new BounceAddress("retur+*@hub.example");
  private static final ReceivedMails MAILS = new ReceivedMails(BOUNCES,
      Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

  @Test
  void whatCameBackIsReadWithItsReason() {
    var told = notification(Notifications.of("<b1@mx.example>", BOUNCES.of(ONE), "failed",
        "5.1.1", id(ONE)));

    assertThat(told.id()).isEqualTo("<b1@mx.example>");
    assertThat(told.at()).isEqualTo("2026-11-23T11:00:03Z");
    assertThat(told.delivery()).hasValue(ONE);
    assertThat(told.tells()).isEqualTo(Action.FAILED);
    assertThat(told.words()).isEqualTo("kari@example.no: 5.1.1, 550 5.1.1 <kari@example.no>: "
        + "Recipient address rejected: User unknown");
  }

  /// As many as a megabyte holds; it took minutes once.
  @Test
  void thousandsOfReceiversAreReadSoonAndTenAreToldOf() {
    var many = new String(Notifications.of("<b>", BOUNCES.of(ONE), "failed", "5.1.1", id(ONE)),
        UTF_8).replace("Remote-MTA:", "Action: failed\r\n\r\n".repeat(50_000) + "Remote-MTA:");

    var told = notification(many.getBytes(UTF_8));

    assertThat(told.recipients()).hasSize(50_000);
    assertTimeoutPreemptively(Duration.ofSeconds(5),
        () -> assertThat(told.words().split("; ", -1)).hasSize(10));
  }

  @Test
  void theAddressItCameBackToNamesItFirst() {
    assertThat(notification(Notifications.of("<b>", BOUNCES.of(ONE), "failed", "5.0.0",
        id(OTHER))).delivery()).hasValue(ONE);
  }

  @Test
  void elseTheHeadOfOurMailNamesIt() {
    var inWhole = new String(Notifications.of("<b>", "x@hub.example", "failed", "5.0.0",
        id(ONE)), UTF_8).replace("text/rfc822-headers", "message/rfc822");

    assertThat(notification(Notifications.of("<b>", "x@hub.example", "failed", "5.0.0",
        id(ONE))).delivery()).hasValue(ONE);
    assertThat(notification(inWhole.getBytes(UTF_8)).delivery()).hasValue(ONE);
  }

  @Test
  void elseWhatItAnswersNamesIt() {
    var answer = new String(Notifications.of("<b>", "x@hub.example", "failed", "5.0.0", "<x@y>"),
        UTF_8).replace("Subject:", "References: <a@b> " + id(ONE) + "\r\nSubject:");

    assertThat(notification(answer.getBytes(UTF_8)).delivery()).hasValue(ONE);
  }

  @Test
  void whatNamesNoneOfOursNamesNone() {
    assertThat(notification(Notifications.of("", "x@hub.example", "failed", "5.0.0", "<x@y>")))
        .satisfies(told -> assertThat(told.delivery()).isEmpty())
        .satisfies(told -> assertThat(told.id()).startsWith("sha256:"));
  }

  @Test
  void whatPeopleAndTheirProgramsWriteIsNoBounce() {
    for (var mail : new byte[][]{Notifications.outOfOffice(BOUNCES.of(ONE), id(ONE)),
        Notifications.readReceipt(BOUNCES.of(ONE)), "Hei\r\n\r\nTakk!".getBytes(UTF_8), {}}) {
      assertThat(MAILS.read(mail)).isEqualTo(new ReceivedMail.Letter());
    }
  }

  @Test
  void aServersWordsInAFormThatOnlyPeopleReadAreForPeople() {
    assertThat(MAILS.read(Notifications.inWordsOnly(BOUNCES.of(ONE))))
        .isInstanceOf(ReceivedMail.Unreadable.class);
  }

  @Test
  void nothingThatComesStopsTheReading() {
    var whole = Notifications.of("<b>", BOUNCES.of(ONE), "failed", "5.1.1", id(ONE));
    var random = new Random(7);
    for (var i = 0; i < 400; i++) {
      var broken = Arrays.copyOf(whole, random.nextInt(whole.length));
      for (var j = 0; j < 5 && broken.length > 0; j++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      assertThat(MAILS.read(broken)).isNotNull();
    }
  }

  @Test
  void aNotificationThatWasCutBehindItsReasonIsReadStill() {
    var mail = new String(Notifications.of("<b>", BOUNCES.of(ONE), "failed", "5.1.1", id(ONE)),
        UTF_8);

    var cut = notification(mail.substring(0, mail.indexOf("Message-ID: " + id(ONE)))
        .getBytes(UTF_8));

    assertThat(cut.delivery()).hasValue(ONE);
    assertThat(cut.tells()).isEqualTo(Action.FAILED);
  }

  private static Notification notification(byte[] mail) {
    return (Notification) MAILS.read(mail);
  }

  private static String id(UUID delivery) {
    return "<" + delivery + "@nordlys-handel.example>";
  }
}
