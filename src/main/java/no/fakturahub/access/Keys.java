package no.fakturahub.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fakturahub.kernel.OrgNumber;

/// Keys that systems come with, in the header `Authorization: Bearer …`. The hub keeps no key, only what it can be
/// recognised by.
public interface Keys {

  /// @param sellers that it sees and acts for; empty for all
  /// @param revoked whether it opens nothing any more
  record Key(UUID id, String name, Set<Role> roles, Set<OrgNumber> sellers, String who,
      Instant made, boolean revoked) {

    public Key {
      roles = Set.copyOf(roles);
      sellers = Set.copyOf(sellers);
    }
  }

  List<Key> all();

  /// @return the key, which is shown this once
  /// @throws no.fakturahub.kernel.Refused `ACCESS_KEY`
  String make(String name, Set<Role> roles, Set<OrgNumber> sellers, String who);

  default String make(String name, Set<Role> roles, String who) {
    return make(name, roles, Set.of(), who);
  }

  void revoke(UUID id);
}
