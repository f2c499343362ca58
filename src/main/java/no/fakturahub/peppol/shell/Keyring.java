package no.fakturahub.peppol.shell;

import org.jspecify.annotations.Nullable;

/// Our keys, read at the first message, not at the start: the sandbox makes its key stores meanwhile, and one that
/// cannot be read delays the messages instead of the hub.
final class Keyring {

  private final PeppolSettings settings;
  private volatile @Nullable As4Keys keys;

  Keyring(PeppolSettings settings) {
    this.settings = settings;
  }

  As4Keys keys() {
    var known = keys;
    if (known == null) {
      known = As4Keys.load(settings);
      keys = known;
    }
    return known;
  }
}
