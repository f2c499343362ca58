package no.fakturahub.ledger.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.oas.OpenApi30;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import no.fakturahub.sandbox.Passed.Exchange;
import org.jspecify.annotations.NullUnmarked;

/// A vendor's OpenAPI document, with what is known to be wrong in it put right.
@NullUnmarked
final class VendorDocument {

  private static final String ID = "urn:vendor";
  private static final SchemaValidatorsConfig AS_NEEDED = SchemaValidatorsConfig.builder()
      .preloadJsonSchema(false).build();

  private final ObjectMapper json = new ObjectMapper();
  private final JsonNode paths;
  private final JsonSchemaFactory schemas;

  /// @param overlay mends the document's schemas
  VendorDocument(Path file, Consumer<ObjectNode> overlay) throws IOException {
    var document = (ObjectNode) json.readTree(Files.readString(file));
    paths = document.get("paths");
    overlay.accept((ObjectNode) document.at("/components/schemas"));
    document.at("/components/schemas").forEach(schema -> {
      if (schema.has("properties"))
        ((ObjectNode) schema).put("additionalProperties", false);
    });
    document.retain("components");
    var text = document.toString();
    var openApi = JsonMetaSchema.builder(OpenApi30.getInstance())
        .keyword(new NonValidationKeyword("components")).build();
    schemas = JsonSchemaFactory.builder().defaultMetaSchemaIri(openApi.getIri())
        .metaSchema(openApi).schemaLoaders(loaders -> loaders.schemas(Map.of(ID, text))).build();
  }

  /// That the call is in the document, and both bodies are as it says.
  ///
  /// @param path as the document has it, without what stands before
  void check(Exchange exchange, String path) throws IOException {
    var call = call(exchange, path);
    if (!exchange.request().isEmpty())
      check(call.at("/requestBody/content/application~1json/schema"), exchange.request());
    var answer = call.at("/responses/" + exchange.status());
    assertThat(answer.isMissingNode()).as("%s answers %d", exchange, exchange.status()).isFalse();
    var schema = answer.at("/content/application~1json/schema");
    if (schema.isMissingNode())
      assertThat(exchange.response()).as("%s %s", exchange.method(), path).isEmpty();
    else
      check(schema, exchange.response());
  }

  private JsonNode call(Exchange exchange, String path) {
    for (var entry : paths.properties()) {
      if (path.matches(entry.getKey().replaceAll("\\{[^}]*}", "[^/]+"))
          && entry.getValue().has(exchange.method().toLowerCase(Locale.ROOT)))
        return entry.getValue().get(exchange.method().toLowerCase(Locale.ROOT));
    }
    throw new AssertionError("Not in the document: %s %s".formatted(exchange.method(), path));
  }

  private void check(JsonNode schema, String body) throws IOException {
    if (schema.path("type").asText().equals("array")) {
      for (var item : json.readTree(body)) {
        check(schema.get("items"), item.toString());
      }
      return;
    }
    var component = schema.get("$ref").asText();
    assertThat(schemas.getSchema(SchemaLocation.of(ID + component), AS_NEEDED).validate(body,
        InputFormat.JSON)).as("%s: %s", component, body).isEmpty();
  }
}
