package no.fakturahub.console;

import static java.util.Objects.requireNonNullElse;

import java.security.Principal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.fakturahub.access.AuditLog;
import no.fakturahub.access.Keys;
import no.fakturahub.access.Keys.Key;
import no.fakturahub.access.Role;
import no.fakturahub.access.Users;
import no.fakturahub.access.Users.User;
import no.fakturahub.kernel.OrgNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Users, keys and the log by REST; `docs/access.md` shows them.
@RestController
class AccessApi {

  record Wish(@Nullable Set<Role> roles, @Nullable Set<OrgNumber> sellers) {}

  /// @param oneTimePassword of somebody who is new or begins anew, shown this once
  record Kept(@Nullable String oneTimePassword) {}

  record KeyWish(@Nullable String name, @Nullable Set<Role> roles,
      @Nullable Set<OrgNumber> sellers) {}

  /// @param key shown this once
  record Made(String key) {}

  /// @param broken the first entry that does not follow from the one before it
  /// @param keptIsThere missing where none was asked for
  record Verified(long entries, @Nullable Long broken, String head,
      @Nullable Boolean keptIsThere) {}

  private final Users users;
  private final Keys keys;
  private final AuditLog audit;

  AccessApi(Users users, Keys keys, AuditLog audit) {
    this.users = users;
    this.keys = keys;
    this.audit = audit;
  }

  @GetMapping("/api/users")
  List<User> all() {
    return users.all();
  }

  @PutMapping("/api/users/{name}")
  Kept keep(@PathVariable("name") String name, @RequestBody Wish wish) {
    return new Kept(users.keep(name, requireNonNullElse(wish.roles(), Set.<Role>of()),
        requireNonNullElse(wish.sellers(), Set.<OrgNumber>of()))
        .orElse(null));
  }

  @DeleteMapping("/api/users/{name}")
  void remove(@PathVariable("name") String name) {
    users.remove(name);
  }

  @PostMapping("/api/users/{name}/renew")
  Kept renew(@PathVariable("name") String name) {
    return new Kept(users.renew(name));
  }

  @GetMapping("/api/keys")
  List<Key> keys() {
    return keys.all();
  }

  @PostMapping("/api/keys")
  Made make(@RequestBody KeyWish wish, @Nullable Principal who) {
    return new Made(keys.make(requireNonNullElse(wish.name(), ""),
        requireNonNullElse(wish.roles(), Set.<Role>of()),
        requireNonNullElse(wish.sellers(), Set.<OrgNumber>of()), Signed.name(who)));
  }

  @DeleteMapping("/api/keys/{id}")
  void revoke(@PathVariable("id") UUID id) {
    keys.revoke(id);
  }

  @GetMapping("/api/audit")
  List<AuditLog.Entry> latest(@RequestParam(name = "most", defaultValue = "100") int most) {
    return audit.latest(Math.clamp(most, 1, 10_000));
  }

  /// Reads the whole log, and says where it first does not follow.
  ///
  /// @param kept a head that was taken out before; whether it is there still is told
  @GetMapping("/api/audit/verify")
  Verified verify(@RequestParam(name = "kept", defaultValue = "") String kept) {
    var verdict = audit.verify();
    return new Verified(verdict.entries(), verdict.broken().orElse(null), verdict.head(),
        kept.isEmpty() ? null : audit.holds(kept));
  }
}
