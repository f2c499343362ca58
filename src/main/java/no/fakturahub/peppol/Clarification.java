package no.fakturahub.peppol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Why a response says what it says: a code, the sender's own words, or both. What the codes mean
/// stands in `law/peppol-clarifications.csv`.
///
/// @param list `OPStatusReason` or `OPStatusAction` of an Invoice Response, `MLS` of a status
/// @param code missing when there are only words
public record Clarification(String list, @Nullable String code, @Nullable String words) {

  private static final Map<String, String> MEANINGS = read("/law/peppol-clarifications.csv");

  public String text() {
    if (code == null)
      return String.valueOf(words);
    var meaning = "%s (%s)".formatted(MEANINGS.getOrDefault(list + code, "unknown code"), code);
    return words == null ? meaning : meaning + ": " + words;
  }

  private static Map<String, String> read(String resource) {
    try (InputStream in = Objects
        .requireNonNull(Clarification.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
          .map(line -> line.split(";", -1))
          .collect(Collectors.toUnmodifiableMap(cell -> cell[0] + cell[1], cell -> cell[2]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
