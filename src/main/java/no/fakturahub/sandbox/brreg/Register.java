package no.fakturahub.sandbox.brreg;

import java.util.Map;
import no.fakturahub.sandbox.wire.Json;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.JsonNodeFactory;

/// The sandbox's companies as Enhetsregisteret would tell of them, in its own field names. One of them is bankrupt.
@RestController
@Profile("sandbox")
class Register {

  private static final Map<String, String> NAMES = Map.of("312900106",
      "NORDLYS KONTORREKVISITA AS", "312900203", "FJORDHEIM BORETTSLAG", "312900300",
      "BYGG OG BRYGGE AS", "312900408", "HAVBLIKK BARNEHAGE SA", "312900491", "FJELLSTUA ANS",
      "312900599", "KONKURSBO AS");
  private static final String BANKRUPT = "312900599";

  @GetMapping("/sandbox/brreg/enheter/{number}")
  ResponseEntity<byte[]> unit(@PathVariable("number") String number) {
    var name = NAMES.get(number);
    if (name == null)
      return ResponseEntity.notFound().build();
    var form = name.substring(name.lastIndexOf(' ') + 1);
    var unit = JsonNodeFactory.instance.objectNode().put("organisasjonsnummer", number)
        .put("navn", name).put("registrertIMvaregisteret", true)
        .put("registrertIForetaksregisteret", form.equals("AS"))
        .put("konkurs", number.equals(BANKRUPT)).put("underAvvikling", false)
        .put("underTvangsavviklingEllerTvangsopplosning", false);
    unit.putObject("organisasjonsform").put("kode", form.length() <= 3 ? form : "BRL");
    var address = unit.putObject("forretningsadresse").put("land", "Norge").put("landkode", "NO")
        .put("postnummer", "7010").put("poststed", "TRONDHEIM");
    address.putArray("adresse").add("Havnegata 2");
    return ResponseEntity.ok().header("Content-Type", "application/json").body(Json.bytes(unit));
  }
}
