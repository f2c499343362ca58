package no.fakturahub.sandbox.tripletex;

import no.fakturahub.sandbox.wire.Json;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The vendor's envelope for one value. For many there is a [Page].
final class Answer {

  private Answer() {}

  static ResponseEntity<byte[]> created(ObjectNode value, Shape shape) {
    return json(HttpStatus.CREATED, one(Fields.parse("").of(value, shape)));
  }

  static ObjectNode one(JsonNode value) {
    return JsonNodeFactory.instance.objectNode().set("value", value);
  }

  static ResponseEntity<byte[]> json(HttpStatus status, JsonNode body) {
    return ResponseEntity.status(status).header("Content-Type", "application/json;charset=utf-8")
        .body(Json.bytes(body));
  }
}
