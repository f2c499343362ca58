package no.fakturahub.payment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a payment was told of.
///
/// @param key names the telling on its rail, for ever: the same key again is the same telling. A bank file's id
///     with a place in it. At most 100 characters.
/// @param evidence for a person to look up, in no language: `OCR file ocr-1.txt, line 3`
/// @param bankFile the kept file it stands in; none when a service told
public record Telling(String key, String evidence, @Nullable UUID bankFile) {

  public Telling {
    if (key.isBlank() || key.length() > 100)
      throw new IllegalArgumentException("A key of 1–100 characters: '%s'".formatted(key));
  }
}
