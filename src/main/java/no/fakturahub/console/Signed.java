package no.fakturahub.console;

import java.security.Principal;
import org.jspecify.annotations.Nullable;

/// The name of whoever is signed in.
final class Signed {

  private Signed() {}

  /// @return nobody's where nobody signs in (`hub.access.mode: OPEN`)
  static String name(@Nullable Principal who) {
    return who == null ? "–" : who.getName();
  }
}
