package no.fakturahub.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import no.fakturahub.HubTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/// The hub and the accounting system, compared when somebody asks and when Tripletex tells.
@HubTest
class BooksComparedTest {

  private static final String EVENT = "{\"subscriptionId\":1,\"event\":\"closeGroup.create\",\"id\":7,\"value\":null}";

  @Value("http://127.0.0.1:${server.port}")
  URI hub;

  @Test
  void aCallThatTripletexHasSignedHasTheBooksCompared() throws Exception {
    assertThat(tell("key-1", signed("key-1", EVENT)).statusCode()).isEqualTo(204);
    assertThat(tell("key-1", signed("key-1", EVENT)).statusCode()).isEqualTo(204);

    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
        get("/api/books/987654325/differences")).extracting(HttpResponse::statusCode)
        .isEqualTo(200));
    assertThat(get("/differences").body()).contains("Nordlys Handel AS", "Sammenlign nå");
  }

  @Test
  void oneThatIsNotSignedIsNotBelieved() throws Exception {
    assertThat(tell("key-2", signed("another", EVENT)).statusCode()).isEqualTo(401);
    assertThat(tell("key-2", "").statusCode()).isEqualTo(401);
  }

  @Test
  void aPersonComparesThemNowAndSeesWhatDiffers() throws Exception {
    var compared = send(HttpRequest.newBuilder(hub.resolve("/api/books/987654325/compare"))
        .POST(BodyPublishers.noBody()));

    assertThat(compared.statusCode()).as(compared.body()).isEqualTo(200);
    assertThat(compared.body()).contains("\"comparedAt\":", "\"differences\":[");
  }

  @Test
  void aSellerThatIsNoneSaysWhatToDo() throws Exception {
    var answer = get("/api/books/someone/differences");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("BOOKS_NO_SELLER", "cure");
  }

  private HttpResponse<String> tell(String key, String signature)
      throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(hub.resolve("/hooks/tripletex/987654325"))
        .header("Content-Type", "application/json").header("idempotency-key", key)
        .header("x-request-signature", signature).POST(BodyPublishers.ofString(EVENT)));
  }

  private static String signed(String key, String body) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA512");
    mac.init(new SecretKeySpec("sandbox".getBytes(UTF_8), "HmacSHA512"));
    return Base64.getEncoder().encodeToString(mac.doFinal((key + "&" + body).getBytes(UTF_8)));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(hub.resolve(path)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
