package no.fakturahub.access.shell;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.access.Role;

/// Roles as they stand in a column.
final class Roles {

  private Roles() {}

  static String written(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }

  static Set<Role> read(String written) {
    return Stream.of(written.split(",")).filter(name -> !name.isEmpty()).map(Role::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
