package no.fakturahub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the jar is made of, as the build tells it in CycloneDX (target/classes/META-INF/sbom).
record Sbom(List<Part> parts) {

  static final Path FILE = Path.of("target/classes/META-INF/sbom/application.cdx.json");

  /// @param licence by its SPDX id, or the name that the part gives it; several by " or "
  record Part(String name, String version, String licence) {}

  static Sbom read(Path file) throws IOException {
    return of(Files.readString(file));
  }

  static Sbom of(String json) {
    return new Sbom(JsonMapper.shared().readTree(json).path("components").valueStream()
        .map(it -> new Part(it.path("group").asString("") + ":" + it.path("name").asString(),
            it.path("version").asString(), licence(it.path("licenses"))))
        // what Maven takes for the machine that it runs on comes with a part that is the same everywhere
        .filter(part -> !part.name.contains(":native-"))
        .sorted((one, other) -> one.name.compareTo(other.name)).toList());
  }

  private static String licence(JsonNode told) {
    return told.valueStream().map(it -> first(it.at("/license/id").asString(null),
        it.at("/license/name").asString(null), it.path("expression").asString("none")))
        .distinct().collect(Collectors.joining(" or "));
  }

  private static String first(@Nullable String id, @Nullable String name, String expression) {
    return id != null ? id : name != null ? name : expression;
  }
}
