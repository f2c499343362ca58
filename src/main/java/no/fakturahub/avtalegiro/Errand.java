package no.fakturahub.avtalegiro;

import java.util.Locale;
import java.util.UUID;
import no.fakturahub.avtalegiro.file.AssignmentKind;

/// What a durable task is to bring to the bank, as its instance names it: `claims/<claim>` or `cancellations/<claim>`.
/// It takes along whatever else waits for the same account.
public record Errand(AssignmentKind kind, UUID claim) {

  /// @throws IllegalArgumentException when the text is not one
  public static Errand parse(String text) {
    var slash = text.indexOf('/');
    return new Errand(AssignmentKind.valueOf(text.substring(0, slash).toUpperCase(Locale.ROOT)),
        UUID.fromString(text.substring(slash + 1)));
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + "/" + claim;
  }
}
