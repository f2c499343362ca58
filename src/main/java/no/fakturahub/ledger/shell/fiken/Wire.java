package no.fakturahub.ledger.shell.fiken;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.fakturahub.kernel.Refused;
import no.fakturahub.later.NotYet;
import no.fakturahub.ledger.shell.Pace;
import no.fakturahub.ledger.shell.VendorHttp;
import no.fakturahub.ledger.shell.fiken.FikenSettings.Access;
import tools.jackson.core.type.TypeReference;

/// One company's line to Fiken. Whoever uses it has it alone: Fiken bans who asks twice at a time.
final class Wire {

  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int PAGE = 100;

  private final VendorHttp http;
  private final Access access;
  private final Pace pace;
  private final Clock clock;

  Wire(VendorHttp http, Access access, Pace pace, Clock clock) {
    this.http = http;
    this.access = access;
    this.pace = pace;
    this.clock = clock;
  }

  Access access() {
    return access;
  }

  <T> T get(String path, TypeReference<T> type) {
    return VendorHttp.JSON.readValue(send(http.request(access.url() + path)).body(), type);
  }

  /// Every page of a list.
  ///
  /// @param path with a query
  <T> List<T> all(String path, TypeReference<List<T>> type) {
    var all = new ArrayList<T>();
    for (var page = 0;; page++) {
      var some = get("%s&page=%d&pageSize=%d".formatted(path, page, PAGE), type);
      all.addAll(some);
      if (some.size() < PAGE)
        return all;
    }
  }

  /// @return the id of what was made, which stands at the end of its address
  long post(String path, Object body) {
    var location = send(http.posting(access.url() + path,
        VendorHttp.JSON.writeValueAsBytes(body))).headers()
        .firstValue("Location").orElse("");
    var id = location.substring(location.lastIndexOf('/') + 1);
    if (!id.matches("[0-9]{1,18}"))
      throw new IllegalStateException("Fiken did not say what it made: '%s'".formatted(location));
    return Long.parseLong(id);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    pace.take();
    var response = http.send(request.setHeader("Authorization", "Bearer " + access.token()));
    if (response.statusCode() / 100 == 2)
      return response;
    throw fault(response);
  }

  /// Fiken's document describes no errors: the status is all that is sure (fiken.no, API v2, "Responses").
  private RuntimeException fault(HttpResponse<byte[]> response) {
    var words = VendorHttp.words(response);
    return switch (response.statusCode()) {
      case 429 -> {
        var until = clock.instant().plus(PAUSE);
        pace.rest(until);
        yield new NotYet(until, "Fiken: " + words);
      }
      case 401 -> new Refused("FIKEN_TOKEN", words);
      case 402, 403 -> new Refused("FIKEN_NO_PERMISSION", words);
      case 404 -> new Refused("FIKEN_NOT_FOUND", words);
      case 400, 405, 409, 415, 422 -> new Refused("FIKEN_REFUSED", words);
      default -> new IllegalStateException("Fiken: " + words);
    };
  }
}
