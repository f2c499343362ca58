package no.fakturahub.sandbox.vipps;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON, in and out.
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Json() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /// @throws Problem for what is no JSON object
  static ObjectNode read(String text) {
    try {
      if (MAPPER.readTree(text) instanceof ObjectNode object)
        return object;
    } catch (JacksonException notJson) {
      // told below
    }
    throw Problem.invalid("body", "Not a JSON object. (sandbox)");
  }

  static byte[] bytes(JsonNode json) {
    return MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
  }

  static ResponseEntity<byte[]> answer(int status, JsonNode body) {
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(bytes(body));
  }

  static ResponseEntity<byte[]> nothing(int status) {
    return ResponseEntity.status(status).build();
  }
}
