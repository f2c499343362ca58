package no.fakturahub.routing;

import com.networknt.schema.AnnotationKeyword;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;

/// Camel's own schema of its canonical YAML, which is stricter than the runtime and is what Kaoto expects.
final class RouteSchema implements RouteRule {

  private static final String CANONICAL = "/schema/camelYamlDsl-canonical.json";

  private static final JsonSchema SCHEMA = load();

  private static JsonSchema load() {
    try (InputStream in = RouteSchema.class.getResourceAsStream(CANONICAL)) {
      var dialect = JsonMetaSchema.builder(JsonMetaSchema.getV4())
          .keyword(new AnnotationKeyword("deprecated")).build();
      return JsonSchemaFactory.getInstance(VersionFlag.V4, builder -> builder.metaSchema(dialect))
          .getSchema(Objects.requireNonNull(in, "camel-yaml-dsl is not on the class path"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Stream<RouteProblem> check(RouteFile file, Routes all) {
    return SCHEMA.validate(file.yaml()).stream()
        .map(wrong -> new RouteProblem(file.path(), wrong.getMessage() + ".",
            "Write it as Camel's canonical YAML has it."));
  }
}
