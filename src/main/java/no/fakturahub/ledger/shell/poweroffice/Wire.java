package no.fakturahub.ledger.shell.poweroffice;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.NotYet;
import no.fakturahub.ledger.shell.Pace;
import no.fakturahub.ledger.shell.VendorHttp;
import no.fakturahub.ledger.shell.poweroffice.Message.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// One client's line to PowerOffice Go, with a token while it lasts.
///
/// Any exception but [Refused], [Taken] and [NotYet] means that nobody knows whether the request was carried out.
final class Wire {

  /// Fields begin with a large letter in the document, and with a small one in its own examples of errors.
  private static final JsonMapper JSON = VendorHttp.JSON.rebuild()
      .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
      .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES).build();
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final VendorHttp http;
  private final PowerOfficeSettings settings;
  private final Tokens tokens;
  private final Pace pace;
  private final Clock clock;

  Wire(VendorHttp http, PowerOfficeSettings settings, String clientKey, Pace pace, Clock clock) {
    this.http = http;
    this.settings = settings;
    this.pace = pace;
    this.clock = clock;
    this.tokens = new Tokens(http, settings, clientKey, pace, clock);
  }

  /// An empty list is answered by 204, with no body.
  <T> List<T> all(String path, TypeReference<List<T>> type) {
    var response = send(http.request(settings.baseUrl() + path), "");
    return response.statusCode() == 204 ? List.of() : JSON.readValue(response.body(), type);
  }

  <T> T get(String path, Class<T> type) {
    return JSON.readValue(send(http.request(settings.baseUrl() + path), "").body(), type);
  }

  /// @param reference the body's ExternalImportReference
  /// @throws Taken when something else, or an earlier try of this, has it
  <T> T post(String path, Object body, String reference, Class<T> type) {
    return JSON.readValue(send(http.posting(settings.baseUrl() + path,
        JSON.writeValueAsBytes(body)), reference).body(), type);
  }

  /// A 401 says that nothing was done, so the request may go again at once, with a new token.
  private HttpResponse<byte[]> send(HttpRequest.Builder request, String reference) {
    var token = tokens.current();
    var response = sendWith(token, request);
    if (response.statusCode() == 401)
      response = sendWith(tokens.instead(token), request);
    if (response.statusCode() / 100 == 2)
      return response;
    throw fault(response, reference);
  }

  private HttpResponse<byte[]> sendWith(String token, HttpRequest.Builder request) {
    pace.take();
    return http.send(request.setHeader("Authorization", "Bearer " + token)
        .setHeader("Ocp-Apim-Subscription-Key", settings.subscriptionKey()));
  }

  private RuntimeException fault(HttpResponse<byte[]> response, String reference) {
    var words = words(response);
    return switch (response.statusCode()) {
      case 429 -> {
        var until = clock.instant().plus(PAUSE);
        pace.rest(until);
        yield new NotYet(until, "PowerOffice Go: " + words);
      }
      case 401 -> new Refused("POWEROFFICE_KEYS", words);
      case 403 -> new Refused("POWEROFFICE_NO_PERMISSION", words);
      case 400, 404, 405, 409, 415, 422 ->
        !reference.isEmpty() && words.contains(reference)
            && words.contains("ExternalImportReference")
                ? new Taken(words)
                : new Refused("POWEROFFICE_REFUSED", words);
      default -> new IllegalStateException("PowerOffice Go: " + words);
    };
  }

  /// The vendor's problem, or what a gateway in between says.
  private static String words(HttpResponse<byte[]> response) {
    try {
      var problem = JSON.readValue(response.body(), Problem.class).toString();
      return problem.isEmpty() ? VendorHttp.words(response) : problem;
    } catch (JacksonException notTheirs) {
      return VendorHttp.words(response);
    }
  }
}
