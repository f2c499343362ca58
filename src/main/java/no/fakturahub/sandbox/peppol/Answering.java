package no.fakturahub.sandbox.peppol;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.fakturahub.sandbox.peppol.Responder.Ask;

/// Customers who answer by themselves what they get, each always the same.
final class Answering {

  private final Responder responder;
  private final Map<String, Answer> answers;

  private record Answer(String code, String reason) {}

  /// @param answers `<org number> <code> <reason in words>`
  Answering(Responder responder, List<String> answers) {
    this.responder = responder;
    this.answers = answers.stream().map(line -> line.split(" ", 3))
        .collect(Collectors.toUnmodifiableMap(words -> "0192:" + words[0],
            words -> new Answer(words[1], words.length < 3 ? "" : words[2])));
  }

  void of(String participant, String instance) {
    var answer = answers.get(participant);
    if (answer != null)
      Thread.ofVirtual().name("sandbox-answer").start(() -> send(instance, answer));
  }

  private void send(String instance, Answer answer) {
    try {
      var reason = answer.reason().isBlank() ? null : answer.reason();
      var _ = responder.respond(new Ask(instance, answer.code(), reason, false, null, null, false));
    } catch (IOException | GeneralSecurityException | RuntimeException failed) {
      System.getLogger(Answering.class.getName()).log(Level.WARNING, "No answer was sent", failed);
    }
  }
}
