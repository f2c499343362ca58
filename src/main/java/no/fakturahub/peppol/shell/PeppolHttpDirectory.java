package no.fakturahub.peppol.shell;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.peppol.PeppolDirectory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A small directory that stands where SML and SMP will: `{"participant": "0192:…", "reachable": true}` by 200,
/// `false` by 404.
///
/// An answer counts only when it names the participant: a 404 from a wrong address must not turn into a certain no.
final class PeppolHttpDirectory implements PeppolDirectory {

  private static final int MOST = 64 * 1024;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient http;
  private final PeppolSettings settings;

  PeppolHttpDirectory(PeppolSettings settings) {
    this.settings = settings;
    this.http = HttpClient.newBuilder().connectTimeout(settings.connectTimeout()).build();
  }

  @Override
  public Reachability of(OrgNumber receiver) {
    var participant = "0192:" + receiver;
    try {
      var address = URI.create(settings.directory() + "/" + participant);
      var request = HttpRequest.newBuilder(address).timeout(settings.answerTimeout()).build();
      var answer = http.send(request, BodyHandlers.limiting(BodyHandlers.ofString(), MOST));
      return read(answer, participant, address + " answered " + answer.statusCode());
    } catch (IOException | RuntimeException silent) {
      return new Reachability.DontKnow("The directory was not to be had: " + silent);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Reachability.DontKnow("The hub is stopping");
    }
  }

  private static Reachability read(HttpResponse<String> answer, String participant,
      String evidence) {
    if (answer.statusCode() == 200 && says(answer.body(), participant, true))
      return new Reachability.Yes(evidence);
    if (answer.statusCode() == 404 && says(answer.body(), participant, false))
      return new Reachability.No(evidence);
    return new Reachability.DontKnow(evidence);
  }

  private static boolean says(String body, String participant, boolean reachable) {
    try {
      var said = JSON.readTree(body);
      return said.path("participant").asString("").equals(participant)
          && said.path("reachable").asBoolean(!reachable) == reachable;
    } catch (JacksonException notJson) {
      return false;
    }
  }
}
