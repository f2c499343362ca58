package no.fakturahub.sandbox.tripletex;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON with exact amounts.
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private Json() {}

  /// @throws Rejected as the vendor answers to what is no JSON
  static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException e) {
      throw new Rejected(422, 22000, "Invalid JSON. (sandbox)");
    }
  }

  static String text(JsonNode json) {
    return MAPPER.writeValueAsString(json);
  }

  static byte[] bytes(JsonNode json) {
    return text(json).getBytes(StandardCharsets.UTF_8);
  }
}
