package no.fakturahub.access;

import java.util.Set;
import no.fakturahub.kernel.OrgNumber;

/// Whose sellers whoever comes sees and acts for.
public interface Realm {

  /// @return empty for all of them, as where nobody signs in
  Set<OrgNumber> sellers();

  default boolean isAll() {
    return sellers().isEmpty();
  }

  default boolean holds(OrgNumber seller) {
    return isAll() || sellers().contains(seller);
  }
}
