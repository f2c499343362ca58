package no.fakturahub.customer.shell;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import no.fakturahub.customer.Address;
import no.fakturahub.customer.Registered;
import no.fakturahub.kernel.OrgNumber;
import no.fakturahub.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Enhetsregisteret's open data, which anyone may ask. Of those that have been deleted it answers 410.
@Component
class Brreg {

  private final String url;
  private final Clock clock;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5))
      .build();

  Brreg(@Value("${hub.customers.register}") String url,
      Clock clock) {
    this.url = url;
    this.clock = clock;
  }

  Registered lookUp(OrgNumber number) {
    try {
      var answer = http.send(HttpRequest.newBuilder(URI.create(url + "/enheter/" + number))
          .header("Accept", "application/json").timeout(Duration.ofSeconds(20)).build(),
          BodyHandlers.ofString());
      return switch (answer.statusCode()) {
        case 200 -> read(number, JsonMapper.shared().readTree(answer.body()));
        case 404, 410 -> throw new Refused("CUSTOMER_NOT_REGISTERED", number.spaced());
        default -> throw new Refused("CUSTOMER_REGISTER_SILENT", "%d".formatted(
            answer.statusCode()));
      };
    } catch (IOException | JacksonException | IllegalArgumentException broken) {
      throw new Refused("CUSTOMER_REGISTER_SILENT", String.valueOf(broken), broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refused("CUSTOMER_REGISTER_SILENT", "interrupted", stopped);
    }
  }

  private Registered read(OrgNumber number, JsonNode unit) {
    if (!unit.path("organisasjonsnummer").asString("").equals(number.value())
        || unit.path("navn").asString("").isBlank())
      throw new IllegalArgumentException("Not about " + number);
    return new Registered(number, unit.path("navn").asString(),
        unit.at("/organisasjonsform/kode").asString(""), address(unit.path("forretningsadresse")),
        unit.path("registrertIMvaregisteret").asBoolean(false),
        unit.path("registrertIForetaksregisteret").asBoolean(false),
        unit.path("konkurs").asBoolean(false),
        unit.path("underAvvikling").asBoolean(false)
            || unit.path("underTvangsavviklingEllerTvangsopplosning").asBoolean(false),
        LocalDate.now(clock));
  }

  private static @Nullable Address address(JsonNode told) {
    var country = told.path("landkode").asString("");
    return country.matches("[A-Z]{2}")
        ? new Address(text(told.at("/adresse/0")), text(told.path("postnummer")),
            text(told.path("poststed")), country)
        : null;
  }

  private static @Nullable String text(JsonNode node) {
    var text = node.asString("");
    return text.isBlank() ? null : text;
  }
}
