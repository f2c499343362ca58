package no.fakturahub.routing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Route files are read by many and kept in version control: a secret is a placeholder there, never a value.
final class SecretRule implements RouteRule {

  private static final Pattern SECRET = Pattern
      .compile("(?i).*(password|passphrase|secret|token|privatekey|apikey|credential).*");
  private static final Pattern PLACEHOLDER = Pattern.compile("(RAW\\()?\\{\\{[^{}]+}}\\)?");
  private static final Pattern IN_URI = Pattern
      .compile("(?i)[a-z][a-z0-9+.-]*://[^/?#@]*:(?!\\{\\{)[^/?#@]+@"
          + "|[?&](password|passphrase|secret|token)=(?!(RAW\\()?\\{\\{)");

  @Override
  public Stream<RouteProblem> check(RouteFile file, Routes all) {
    return secrets(file.yaml()).distinct()
        .map(name -> new RouteProblem(file.path(), "'%s' holds a secret.".formatted(name),
            "Write {{a.setting}} there, and keep the value with the hub's other settings."));
  }

  private Stream<String> secrets(JsonNode node) {
    if (node.isArray())
      return node.valueStream().flatMap(this::secrets);
    if (!node.isObject())
      return IN_URI.matcher(node.asText()).find() ? Stream.of("uri") : Stream.empty();
    var name = node.path("name").asText();
    var parameter = isSecret(name, node.path("value")) || isSecret(name, node.path("defaultValue"));
    return Stream.concat(parameter ? Stream.of(name) : Stream.empty(),
        node.propertyStream().flatMap(this::secretsIn));
  }

  private Stream<String> secretsIn(Map.Entry<String, JsonNode> option) {
    return isSecret(option.getKey(), option.getValue())
        ? Stream.of(option.getKey())
        : secrets(option.getValue());
  }

  private static boolean isSecret(String name, JsonNode value) {
    return value.isValueNode() && !value.asText().isEmpty() && SECRET.matcher(name).matches()
        && !PLACEHOLDER.matcher(value.asText()).matches();
  }
}
