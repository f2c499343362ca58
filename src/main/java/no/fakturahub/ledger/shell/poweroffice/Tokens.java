package no.fakturahub.ledger.shell.poweroffice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.NotYet;
import no.fakturahub.ledger.shell.Pace;
import no.fakturahub.ledger.shell.VendorHttp;
import no.fakturahub.ledger.shell.poweroffice.Message.Token;

/// The token of one client, kept until it nearly ends and made anew once for all who wait for it. It lasts twenty
/// minutes, or as long as PowerOffice says (developer.poweroffice.net, "Authentication").
final class Tokens {

  /** A clock may be off, and a request takes time. */
  private static final Duration NEARLY = Duration.ofMinutes(1);

  private final VendorHttp http;
  private final PowerOfficeSettings settings;
  private final String clientKey;
  private final Pace pace;
  private final Clock clock;
  private String token = "";
  private Instant ends = Instant.MIN;

  Tokens(VendorHttp http, PowerOfficeSettings settings, String clientKey, Pace pace, Clock clock) {
    this.http = http;
    this.settings = settings;
    this.clientKey = clientKey;
    this.pace = pace;
    this.clock = clock;
  }

  synchronized String current() {
    return clock.instant().isBefore(ends) ? token : make();
  }

  /// A token other than the one that was refused.
  synchronized String instead(String refused) {
    return token.equals(refused) ? make() : token;
  }

  private String make() {
    pace.take();
    var pair = settings.applicationKey() + ":" + clientKey;
    var response = http.send(http.request(settings.tokenUrl())
        .header("Authorization",
            "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)))
        .header("Ocp-Apim-Subscription-Key", settings.subscriptionKey())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    var status = response.statusCode();
    if (status == 429)
      throw new NotYet(clock.instant().plusSeconds(2), "PowerOffice Go gives no token yet");
    if (status / 100 == 4)
      throw new Refused("POWEROFFICE_KEYS", VendorHttp.words(response));
    if (status != 200)
      throw new IllegalStateException("PowerOffice Go: " + VendorHttp.words(response));
    var made = VendorHttp.JSON.readValue(response.body(), Token.class);
    token = made.accessToken();
    ends = clock.instant().plusSeconds(made.expiresIn()).minus(NEARLY);
    return token;
  }
}
