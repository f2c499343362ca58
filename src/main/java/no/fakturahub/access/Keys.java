package no.fakturahub.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Keys that systems come with, in the header `Authorization: Bearer …`. The hub keeps no key, only what it can be
/// recognised by.
public interface Keys {

  /// @param revoked whether it opens nothing any more
  record Key(UUID id, String name, Set<Role> roles, String who, Instant made, boolean revoked) {

    public Key {
      roles = Set.copyOf(roles);
    }
  }

  List<Key> all();

  /// @return the key, which is shown this once
  /// @throws no.fakturahub.kernel.Refused `ACCESS_KEY`
  String make(String name, Set<Role> roles, String who);

  void revoke(UUID id);
}
