package no.fakturahub.efaktura.shell;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import no.fakturahub.efaktura.AnswerXml;
import no.fakturahub.efaktura.Question;
import no.fakturahub.efaktura.QuestionXml;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.NotYet;
import no.fakturahub.mapping.Stylesheets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Questions and answers as they go over the wire, by the stylesheets in `xslt/efaktura/`.
@Component
class Soap {

  private static final int MOST = 1024 * 1024;
  /// When the operator asks us to wait and does not say how long.
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Stylesheets stylesheets;
  private final EfakturaSettings settings;
  private final Clock clock;

  Soap(Stylesheets stylesheets, EfakturaSettings settings, Clock clock) {
    this.stylesheets = stylesheets;
    this.settings = settings;
    this.clock = clock;
  }

  byte[] envelope(Question question) {
    var stylesheet = switch (question) {
      case Question.WhoIs _ -> "look-up";
      case Question.Add _ -> "add-invoices";
      case Question.HowIs _ -> "status";
      case Question.WhatIs _ -> "find-cancellable";
      case Question.Cancel _ -> "cancel";
    };
    return stylesheets.apply("efaktura/" + stylesheet + ".xsl",
        QuestionXml.write(question, UUID.randomUUID().toString(), settings.serviceProvider()));
  }

  /// @throws NotYet when the operator asks for a pause
  /// @throws IllegalStateException when nobody can know from it what was done
  Heard answer(int status, @Nullable String retryAfter, @Nullable InputStream body)
      throws IOException {
    var bytes = body == null ? new byte[0] : read(body);
    if (status == 429 || (status == 503 && retryAfter != null))
      throw new NotYet(clock.instant().plus(pause(retryAfter)),
          "eFaktura's operator answered " + status);
    try {
      return new Heard(AnswerXml.read(stylesheets.apply("efaktura/answer.xsl", bytes)), bytes);
    } catch (Refused | IllegalArgumentException notUnderstood) {
      // Not as the cause: a refusal in there would be taken for the operator's, and end the matter.
      throw new IllegalStateException("eFaktura's operator answered %d and something we do not "
          .formatted(status) + "understand: " + notUnderstood.getMessage());
    }
  }

  private static byte[] read(InputStream body) throws IOException {
    try (body) {
      var bytes = body.readNBytes(MOST + 1);
      if (bytes.length > MOST)
        throw new IllegalStateException("An answer of more than %d bytes".formatted(MOST));
      return bytes;
    }
  }

  private static Duration pause(@Nullable String retryAfter) {
    return retryAfter != null && retryAfter.matches("[0-9]{1,5}")
        ? Duration.ofSeconds(Long.parseLong(retryAfter))
        : PAUSE;
  }
}
