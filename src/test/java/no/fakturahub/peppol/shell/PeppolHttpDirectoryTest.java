package no.fakturahub.peppol.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import no.fakturahub.delivery.Reachability;
import no.fakturahub.kernel.OrgNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeppolHttpDirectoryTest {

  private static final OrgNumber BUYER = new OrgNumber("312900106");

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "200 | {\"participant\": \"0192:312900106\", \"reachable\": true}  | Yes",
      "404 | {\"participant\": \"0192:312900106\", \"reachable\": false} | No",
      "404 | {\"status\": 404, \"path\": \"/wrong/0192:312900106\"}      | DontKnow",
      "404 | {\"participant\": \"0192:312900203\", \"reachable\": false} | DontKnow",
      "200 | {\"participant\": \"0192:312900106\", \"reachable\": false} | DontKnow",
      "200 | {\"participant\": \"0192:312900106\"}                     | DontKnow",
      "200 | <html>Log in</html>                                   | DontKnow",
      "503 | {\"participant\": \"0192:312900106\", \"reachable\": false} | DontKnow"})
  void onlyAnAnswerAboutThisParticipantIsCertain(int status, String body, String meaning)
      throws IOException {
    assertThat(asked(status, body).getClass().getSimpleName()).isEqualTo(meaning);
  }

  @Test
  void aDirectoryThatIsNotThereIsNotANo() {
    assertThat(directory("http://127.0.0.1:1").of(BUYER)).isInstanceOf(Reachability.DontKnow.class);
  }

  private static Reachability asked(int status, String body) throws IOException {
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      try (exchange) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    });
    server.start();
    try {
      return directory("http://127.0.0.1:" + server.getAddress().getPort()).of(BUYER);
    } finally {
      server.stop(0);
    }
  }

  private static PeppolHttpDirectory directory(String address) {
    var none = Path.of("none");
    var settings = new PeppolSettings(none, "", "", none, "", false, URI.create(address), none,
        URI.create(address), Duration.ofSeconds(2), Duration.ofSeconds(5));
    return new PeppolHttpDirectory(settings);
  }
}
