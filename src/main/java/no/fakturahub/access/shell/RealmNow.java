package no.fakturahub.access.shell;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.fakturahub.access.Realm;
import no.fakturahub.kernel.OrgNumber;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The sellers of whoever the current call comes from; what the hub does by itself is for all.
@Component
class RealmNow implements Realm {

  private static final String PREFIX = "SELLER_";

  @Override
  public Set<OrgNumber> sellers() {
    var who = SecurityContextHolder.getContext().getAuthentication();
    return who == null
        ? Set.of()
        : who.getAuthorities().stream().map(GrantedAuthority::getAuthority)
            .filter(one -> one.startsWith(PREFIX))
            .map(one -> new OrgNumber(one.substring(PREFIX.length())))
            .collect(Collectors.toUnmodifiableSet());
  }

  static Stream<GrantedAuthority> granted(Set<OrgNumber> sellers) {
    return sellers.stream().map(one -> new SimpleGrantedAuthority(PREFIX + one.value()));
  }

  static String written(Set<OrgNumber> sellers) {
    return sellers.stream().map(OrgNumber::value).sorted().collect(Collectors.joining(","));
  }

  static Set<OrgNumber> read(String written) {
    return Stream.of(written.split(",")).filter(one -> !one.isEmpty()).map(OrgNumber::new)
        .collect(Collectors.toUnmodifiableSet());
  }
}
