package no.fakturahub.parked.shell;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.camel.Exchange;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A message's headers as JSON: what can be written down and read again, and is nobody's secret.
final class Headers {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern SECRET = Pattern
      .compile("(?i)authorization|cookie|.*(password|secret|token).*");

  private Headers() {}

  static String json(Exchange exchange) {
    var plain = new TreeMap<String, Object>();
    exchange.getMessage().getHeaders().forEach((name, value) -> {
      if ((value instanceof String || value instanceof Number || value instanceof Boolean)
          && !SECRET.matcher(name).matches())
        plain.put(name, value);
    });
    return JSON.writeValueAsString(plain);
  }

  static String json(Map<String, String> headers) {
    return JSON.writeValueAsString(headers);
  }

  static Map<String, Object> read(String json) {
    return JSON.readValue(json, new TypeReference<>() {
    });
  }
}
