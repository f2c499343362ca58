package no.fakturahub.sandbox.wire;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON with exact amounts.
public final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  /// A caller's mistake; each vendor has its own words for it.
  public static final class NotJson extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotJson(Throwable cause) {
      super(cause);
    }
  }

  private Json() {}

  /// @throws NotJson when it is none
  public static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JacksonException e) {
      throw new NotJson(e);
    }
  }

  public static String text(JsonNode json) {
    return MAPPER.writeValueAsString(json);
  }

  public static byte[] bytes(JsonNode json) {
    return text(json).getBytes(StandardCharsets.UTF_8);
  }
}
