package no.fakturahub.sandbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line of `mail.log`: one mail, each time it came.
///
/// @param id its file's name
/// @param times how often it has come by now; more than once is a sender that was not sure
record MailLine(Instant at, String id, int times, String from, String to, String subject) {

  static MailLine of(Instant at, String id, int times, MimeMessage mail, String receiver)
      throws MessagingException {
    return new MailLine(at, id, times, inOneCell(mail.getHeader("From", ", ")), inOneCell(receiver),
        inOneCell(mail.getSubject()));
  }

  /// A line that was cut off by a crash is no line.
  static Optional<MailLine> parse(String line) {
    var cell = line.split("\t", -1);
    if (cell.length != 6)
      return Optional.empty();
    try {
      return Optional.of(new MailLine(Instant.parse(cell[0]), cell[1], Integer.parseInt(cell[2]),
          cell[3], cell[4], cell[5]));
    } catch (DateTimeParseException | NumberFormatException notALine) {
      return Optional.empty();
    }
  }

  String text() {
    return String.join("\t", at.toString(), id, String.valueOf(times), from, to, subject) + "\n";
  }

  private static String inOneCell(@Nullable String text) {
    return Objects.requireNonNullElse(text, "").replaceAll("\\s+", " ").strip();
  }
}
